package app.ritme.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * How the kinds of blocks and sessions look and are called. By name, because the features that have such an enum stand
 * to the right of this one: TRAINING, COACHING, NATURE, REST, MEAL, GROUP, ASSESSMENT and FREE.
 */
public final class Kinds {

    private Kinds() {}

    /** What it is called, such as "Training". */
    public static String word(Enum<?> kind) {
        return UI.getCurrent().getTranslation("kind." + lower(kind));
    }

    public static Icons icon(Enum<?> kind) {
        return switch (kind.name()) {
            case "REST" -> Icons.LEAF;
            case "FREE" -> Icons.SUN;
            default -> Icons.valueOf(kind.name());
        };
    }

    /** The class that sets {@code --k}, its colour, for whatever carries it. */
    public static String css(Enum<?> kind) {
        return "k-" + lower(kind);
    }

    /** Icon and word in its colour. */
    public static Span label(Enum<?> kind) {
        var label = new Span(icon(kind).small(), new Span(word(kind)));
        label.addClassNames("kind", css(kind));
        return label;
    }

    /** The icon on a square in its colour; decoration only. */
    public static Span tile(Enum<?> kind) {
        var tile = new Span(icon(kind).create());
        tile.addClassNames("kind-tile", css(kind));
        return tile;
    }

    private static String lower(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
