package app.ritme.shared.ui;

import com.vaadin.flow.component.badge.Badge;

/** Short words in a tinted pill; the word carries the meaning, the tint only helps. */
public final class Badges {

    private Badges() {}

    public static Badge plain(String text) {
        return badge(text, "badge-plain");
    }

    public static Badge good(String text) {
        return badge(text, "badge-good");
    }

    public static Badge care(String text) {
        return badge(text, "badge-care");
    }

    public static Badge alarm(String text) {
        return badge(text, "badge-alarm");
    }

    public static Badge accent(String text) {
        return badge(text, "badge-accent");
    }

    /** The same badge with an icon before the word. */
    public static Badge with(Icons icon, Badge badge) {
        badge.setIcon(icon.small());
        return badge;
    }

    private static Badge badge(String text, String tone) {
        var badge = new Badge(text);
        badge.addClassNames("badge", tone);
        return badge;
    }
}
