package app.ritme.today.ui;

import app.ritme.journal.ui.JournalNavigation;
import app.ritme.program.BlockKind;
import app.ritme.schedule.MySession;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;

/** A day as a calm list. Rest is taller and its thread is dotted; what is over loses its colour and gets no tick. */
class DayList extends OrderedList {

    DayList(List<MySession> sessions, Instant now) {
        addClassName("day-list");
        getElement().setAttribute("role", "list");
        sessions.forEach(session -> add(item(session, now)));
    }

    private ListItem item(MySession session, Instant now) {
        boolean gone = !session.endsAt().isAfter(now);
        boolean running = !gone && !session.startsAt().isAfter(now);
        var time = new Span(SessionWords.starts(session));
        time.addClassName("day-time");
        var what = new Paragraph(SessionWords.title(session));
        what.addClassName("day-what");
        if (gone || running) {
            what.add(hidden(gone ? "today.session.gone" : "today.session.now"));
        }
        var who = new Paragraph(SessionWords.line(session));
        who.addClassName("day-who");

        var item = new ListItem(time, mark(session), new Div(what, who));
        item.addClassNames("day-item", Kinds.css(session.kind()));
        item.setClassName("is-gone", gone || session.cancelled());
        item.setClassName("is-cancelled", session.cancelled());
        item.setClassName("is-now", running && !session.cancelled());
        item.setClassName("is-quiet", session.kind() == BlockKind.REST);
        if (running && !session.cancelled()) {
            item.getElement().setAttribute("aria-current", "time");
        }
        if ((gone || running) && !session.cancelled()) {
            item.add(write(session));
        }
        item.setTestId("session");
        return item;
    }

    private Anchor write(MySession session) {
        var link = new Anchor(JournalNavigation.about(session.id()), Icons.EDIT.create());
        link.setAriaLabel(getTranslation("today.session.write", SessionWords.title(session)));
        link.addClassName("day-write");
        link.setTestId("write-about");
        return link;
    }

    private Span hidden(String key) {
        var text = new Span(" (" + getTranslation(key) + ")");
        text.addClassName("visually-hidden");
        return text;
    }

    static Span mark(MySession session) {
        var mark = new Span(Kinds.icon(session.kind()).create());
        mark.addClassNames("kind-mark", Kinds.css(session.kind()));
        return mark;
    }
}
