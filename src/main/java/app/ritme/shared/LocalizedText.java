package app.ritme.shared;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A text an organisation wrote in one or more languages; a language without words is not in it. */
public record LocalizedText(Map<Language, String> texts) implements Serializable {

    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    public LocalizedText {
        var kept = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Map.copyOf(kept);
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    public static LocalizedText of(String dutch, String english) {
        return new LocalizedText(Map.of(Language.NL, dutch, Language.EN, english));
    }

    /** From the codes of languages, as files and rows write them. */
    public static LocalizedText byCode(Map<String, String> words) {
        var texts = new EnumMap<Language, String>(Language.class);
        words.forEach((code, text) -> texts.put(Language.ofCode(code), text));
        return new LocalizedText(texts);
    }

    /** The words for this reader: in their language, else in the house's, else in any; empty when there are none. */
    public String in(Language reader, Language house) {
        return Stream.of(
                        Optional.of(reader),
                        Optional.of(house),
                        texts.keySet().stream().findFirst())
                .flatMap(Optional::stream)
                .map(texts::get)
                .filter(text -> text != null)
                .findFirst()
                .orElse("");
    }

    /** What is written in exactly this language; empty when nothing is. */
    public String exactly(Language language) {
        return texts.getOrDefault(language, "");
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
