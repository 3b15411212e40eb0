package app.ritme.schedule.ui;

import app.ritme.schedule.DaySession;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.html.Anchor;
import org.springframework.web.util.HtmlUtils;

/** What stands in a session on the board, as one piece of markup: a week shows hundreds, and each component has its price. */
final class SessionMarkup {

    private SessionMarkup() {}

    static void fill(Anchor link, String name, String below, DaySession session) {
        String markup = span("session-name", HtmlUtils.htmlEscape(name))
                + span("session-below", HtmlUtils.htmlEscape(below))
                + span(
                        "session-kind",
                        drawing(Kinds.icon(session.kind())) + "<span>"
                                + HtmlUtils.htmlEscape(Kinds.word(session.kind())) + "</span>")
                + (session.pinned() ? drawing(Icons.PIN) : "");
        link.getElement().setProperty("innerHTML", markup);
    }

    private static String span(String name, String inside) {
        return "<span class=\"" + name + "\">" + inside + "</span>";
    }

    private static String drawing(Icons icon) {
        return "<svg class=\"icon-s\" aria-hidden=\"true\"><use href=\"" + icon.address() + "\"/></svg>";
    }
}
