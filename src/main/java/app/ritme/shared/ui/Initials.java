package app.ritme.shared.ui;

import com.vaadin.flow.component.avatar.Avatar;
import java.util.Locale;

/** The round initials beside a name; hidden from screen readers because the name stands next to it. */
public class Initials extends Avatar {

    public Initials(String fullName) {
        addClassName("avatar");
        setName(fullName);
        setAbbreviation(of(fullName));
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The accent tint, for the reader. */
    public Initials mine() {
        addClassName("avatar-me");
        return this;
    }

    /** Dashed: somebody who was invited and is not here yet. */
    public Initials away() {
        addClassName("avatar-away");
        return this;
    }

    public Initials large() {
        addClassName("avatar-l");
        return this;
    }

    /** First letter of the first and of the last word. */
    static String of(String fullName) {
        var words = fullName.strip().split("\\s+", -1);
        var first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
