package app.ritme.home.ui;

import app.ritme.home.Signal;
import app.ritme.shared.Language;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/** What signals are called and how they look. */
final class HomeWords {

    private HomeWords() {}

    /** "Oranje: gas terug" */
    static String of(Signal signal) {
        return text("home.signal." + lower(signal));
    }

    /** A shape for each, so that colour is never alone. */
    static Icons icon(Signal signal) {
        return switch (signal) {
            case GREEN -> Icons.CIRCLE_CHECK;
            case ORANGE -> Icons.TRIANGLE;
            case RED -> Icons.OCTAGON;
        };
    }

    static String lower(Signal signal) {
        return signal.name().toLowerCase(Locale.ROOT);
    }

    static UnorderedList points(List<String> points) {
        var list = new UnorderedList();
        list.addClassName("points");
        points.forEach(point -> list.add(new ListItem(point)));
        return list;
    }

    /** That of the reader. */
    static Language language() {
        return Language.of(UI.getCurrent().getLocale());
    }

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
