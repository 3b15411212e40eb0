package app.ritme.e2e;

import app.ritme.shared.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at pages on a desk and on a phone, light and dark, and remembers what is wrong with them. With
 * {@code -Dritme.pictures=<folder>} it keeps a picture of everything it saw.
 */
final class Inspection {

    private static final int NARROWEST_PHONE = 320;
    private static final @Nullable String PICTURES = System.getProperty("ritme.pictures");

    /** Everything a person may read or hear, also where no text stands. */
    private static final String WORDS = """
            () => document.title + '\\n' + document.body.innerText + '\\n'
              + [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')]
                .flatMap((element) => ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name)))
                .filter(Boolean).join('\\n')""";

    private static final String TOO_WIDE = """
            () => {
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) return '';
              return [...document.querySelectorAll('body *')]
                .filter((element) => element.getBoundingClientRect().right > room + 1)
                .map((element) => element.localName + '.' + element.className).slice(-3).join(' ') || 'something';
            }""";

    /** In a house only the content scrolls; else the bar at the thumb would move away. */
    private static final String TOO_HIGH = """
            () => document.querySelector('vaadin-app-layout') !== null
              && document.documentElement.scrollHeight > document.documentElement.clientHeight""";

    private static final Pattern WORD_WITH_DOTS = Pattern.compile("[a-z-]+(\\.[a-z0-9-]+)+");
    private static final Set<String> KEYS = new HashSet<>(
            ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT).keySet());

    private final Tab tab;
    private final Language language;
    private final String who;
    private final List<String> problems = new ArrayList<>();

    Inspection(Tab tab, Language language, String who) {
        this.tab = tab;
        this.language = language;
        this.who = who;
    }

    /** A page of its own, which needs to be opened only once. */
    void at(String path) {
        tab.go(path);
        for (var device : Device.values()) {
            tab.size(device.width, device.height);
            look(path, device.width);
        }
        tab.size(NARROWEST_PHONE, Device.PHONE.height);
        width(path, NARROWEST_PHONE);
    }

    /** What opens over a page, opened anew on each device. */
    void over(String path, Consumer<Tab> opening, String name) {
        for (var device : Device.values()) {
            tab.size(device.width, device.height).go(path);
            opening.accept(tab);
            look(path + " " + name, device.width);
        }
    }

    List<String> problems() {
        return problems;
    }

    private void look(String place, int width) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            tab.settled();
            String where = place + " " + language.code() + " " + scheme + " " + width;
            tab.violations().forEach(violation -> problems.add(where + ": " + violation));
            keepPicture(where);
        }
        width(place, width);
        if (Boolean.TRUE.equals(tab.page().evaluate(TOO_HIGH))) {
            problems.add(place + " is higher than its frame at " + width);
        }
        words(place);
    }

    private void width(String place, int width) {
        String culprits = String.valueOf(tab.page().evaluate(TOO_WIDE));
        if (!culprits.isEmpty()) {
            problems.add(place + " " + language.code() + " is wider than " + width + ": " + culprits);
        }
    }

    private void words(String place) {
        String words = String.valueOf(tab.page().evaluate(WORDS));
        if (words.contains("!{")) {
            problems.add(place + " shows a key without words");
        }
        WORD_WITH_DOTS
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(KEYS::contains)
                .forEach(key -> problems.add(place + " shows the key " + key));
        if (!tab.language().equals(language.code())) {
            problems.add(place + " says it speaks " + tab.language() + ", not " + language.code());
        }
        if (tab.page().title().isBlank()) {
            problems.add(place + " has no title");
        }
    }

    private void keepPicture(String where) {
        if (PICTURES != null) {
            String name = who + " " + where.replaceAll("/o/[a-z0-9-]+/", "").replaceAll("[A-Za-z0-9_-]{36,}", "x");
            tab.picture(Path.of(PICTURES, name.replaceAll("[^A-Za-z0-9]+", "-") + ".png"));
        }
    }
}
