package app.ritme.journal.ui;

import app.ritme.journal.AboutSession;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** How the session something is about is put into words. */
final class AboutWords {

    private AboutWords() {}

    /** Its title, or the word of its kind when it has none. */
    static String title(AboutSession session) {
        return session.title().isEmpty()
                ? Kinds.word(session.kind())
                : Formats.here().words(session.title());
    }

    /** {@code ma 30 nov 10:00}. */
    static String when(AboutSession session) {
        return Formats.here().day(session.at().toLocalDate()) + " "
                + Formats.here().time(session.at().toLocalTime());
    }

    /** {@code Bij: Boswandeling, ma 30 nov 10:00}; hidden where it is about none. */
    static Div line(@Nullable AboutSession session) {
        var line = new Div();
        line.addClassNames("about-session", "soft");
        line.setTestId("about-session");
        line.setVisible(session != null);
        if (session != null) {
            line.add(Icons.CALENDAR.small(), new Span(words(session)));
        }
        return line;
    }

    private static String words(AboutSession session) {
        return UI.getCurrent().getTranslation("journal.about.of", title(session), when(session));
    }
}
