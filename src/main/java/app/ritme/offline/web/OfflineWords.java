package app.ritme.offline.web;

import app.ritme.notice.MailTexts;
import app.ritme.shared.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words of the pages without a network in both languages, from the files of all other words. */
@RestController
class OfflineWords {

    private static final List<String> PARTS = List.of(
            "pocket.",
            "floor.",
            "workout.",
            "check-in.",
            "kind.",
            "home.signal.",
            "home.part.",
            "home.call",
            "help.",
            "error.outbox.",
            "error.workout.",
            "error.check-in.",
            "error.training.",
            "error.care.not-yours",
            "exercises.equipment.",
            "today.session.");

    /** What is chosen by a number needs more than a telephone without a network has. */
    private static final Predicate<String> PLAIN = pattern -> !pattern.contains(",choice");

    /** Stand for themselves, so that the page puts in what it knows. */
    private static final Object[] ARGUMENTS = {"{0}", "{1}", "{2}"};

    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

    OfflineWords() {
        List<String> keys = keys();
        Arrays.stream(Language.values()).forEach(language -> words.put(language, in(language, keys)));
    }

    @GetMapping({"/o/{slug}/pocket/words", "/o/{slug}/floor/words"})
    ResponseEntity<Map<Language, Map<String, String>>> words() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(words);
    }

    private static List<String> keys() {
        var bundle = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);
        return bundle.keySet().stream()
                .filter(key -> PARTS.stream().anyMatch(key::startsWith))
                .filter(key -> PLAIN.test(bundle.getString(key)))
                .toList();
    }

    private static Map<String, String> in(Language language, List<String> keys) {
        var texts = new MailTexts(language);
        var found = new TreeMap<String, String>();
        keys.forEach(key -> found.put(key, texts.text(key, ARGUMENTS)));
        return found;
    }
}
