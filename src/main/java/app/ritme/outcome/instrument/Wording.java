package app.ritme.outcome.instrument;

import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The questions of an instrument that are not free, as a house may ask them.
 *
 * @param questions one on each line, in the order of the instrument
 * @param answers one on each line, the lowest first; the same for every question
 * @param licence the line that is printed below the questions: who allows them to be asked
 */
public record Wording(LocalizedText intro, LocalizedText questions, LocalizedText answers, String licence)
        implements Serializable {

    public static final Wording NONE = new Wording(LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY, "");

    /** @throws Refusal when a language has not as many lines as the key has items and answers, or no licence is named */
    void refuseUnfit(ScoringKey key) {
        int choices = key.highest() - key.lowest() + 1;
        if (questions.isEmpty() || !fit(questions, key.items())) {
            throw new Refusal("error.instrument.questions", key.items());
        }
        if (!answers.texts().keySet().equals(questions.texts().keySet()) || !fit(answers, choices)) {
            throw new Refusal("error.instrument.answers", choices);
        }
        if (licence.isBlank()) {
            throw new Refusal("error.instrument.licence");
        }
    }

    List<Item> items(ScoringKey key) {
        List<Choice> choices = IntStream.rangeClosed(key.lowest(), key.highest())
                .mapToObj(value -> new Choice(value, line(answers, value - key.lowest())))
                .toList();
        return IntStream.range(0, key.items())
                .mapToObj(i -> new Item(line(questions, i), choices))
                .toList();
    }

    private static boolean fit(LocalizedText text, int lines) {
        return text.texts().values().stream().allMatch(words -> lines(words).size() == lines);
    }

    private static LocalizedText line(LocalizedText text, int number) {
        var one = new EnumMap<Language, String>(Language.class);
        text.texts().forEach((language, words) -> one.put(language, lines(words).get(number)));
        return new LocalizedText(one);
    }

    private static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
