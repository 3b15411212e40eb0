package app.ritme.schedule.ui;

import app.ritme.schedule.DaySession;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;

/** What nobody leads yet, to be taken to a column of the board or to be opened and moved. */
class ToPlan extends Aside {

    /** @param href where a session leads */
    ToPlan(List<DaySession> sessions, Function<DaySession, String> href) {
        var title = new H2(getTranslation("schedule.to-plan"));
        var count = new Span(Formats.here().number(sessions.size()));
        count.addClassName("count");
        title.add(count);
        var list = new OrderedList();
        list.getElement().setAttribute("role", "list");
        sessions.forEach(session -> list.add(item(session, href.apply(session))));

        addClassNames("card", "to-plan");
        getElement().setAttribute("aria-label", getTranslation("schedule.to-plan"));
        setTestId("to-plan");
        add(title, list);
    }

    private static ListItem item(DaySession session, String href) {
        var name = new Span(SessionWords.heading(session));
        name.addClassName("session-name");
        var below = new Span(SessionWords.below(session));
        below.addClassName("session-below");
        var when = new Span(SessionWords.when(session.when()));
        when.addClassName("session-below");
        var link = new Anchor(href, Kinds.label(session.kind()), name, below, when);
        link.addClassNames("session", "session-to-plan", Kinds.css(session.kind()));
        link.getElement().setAttribute("aria-label", SessionWords.spoken(session));
        link.setTestId("session-" + SessionWords.title(session));
        BoardMoves.mark(link, List.of(session.id()), session);
        return new ListItem(link);
    }
}
