package app.ritme.today.ui;

import app.ritme.program.BlockKind;
import app.ritme.schedule.MySession;
import app.ritme.schedule.ui.ScheduleNavigation;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** My day: the next thing large, the rest below it in order. */
class Agenda extends CardBox {

    private static final int SOON_MINUTES = 59;

    Agenda(List<MySession> mine, Instant now) {
        getElement().setAttribute("aria-label", getTranslation("today.staff.day"));
        setTestId("agenda");
        flush();
        if (mine.isEmpty()) {
            add(new EmptyState(
                    Icons.LEAF, getTranslation("today.staff.empty"), getTranslation("today.staff.empty.text")));
            return;
        }
        Optional<MySession> next = mine.stream()
                .filter(session -> !session.cancelled() && session.endsAt().isAfter(now))
                .findFirst();
        next.ifPresent(session -> add(next(session, now)));
        var list = new OrderedList();
        list.addClassName("agenda");
        list.getElement().setAttribute("role", "list");
        mine.stream()
                .filter(session -> next.filter(session::equals).isEmpty())
                .forEach(session -> list.add(line(session, now)));
        add(list);
    }

    private Div next(MySession session, Instant now) {
        var time = new Div(SessionWords.starts(session));
        time.addClassName("next-time");
        var in = new Div(in(session, now));
        in.addClassName("next-in");
        var when = new Div(time, in);
        var words = new Div(new H2(SessionWords.title(session)), soft(facts(session)), Kinds.label(session.kind()));
        var open = new Anchor(ScheduleNavigation.session(session.id()), getTranslation("today.session.open"));
        open.addClassNames("button", "button-primary");
        open.setTestId("open-next");
        var next = new Div(when, words, open);
        next.addClassName("next");
        return next;
    }

    private String in(MySession session, Instant now) {
        long minutes = Duration.between(now, session.startsAt()).toMinutes();
        if (minutes < 0) {
            return getTranslation("today.now.until", SessionWords.ends(session));
        }
        return minutes > SOON_MINUTES
                ? getTranslation("today.next.until", SessionWords.ends(session))
                : getTranslation("today.next.in", Formats.here().minutes((int) minutes));
    }

    private ListItem line(MySession session, Instant now) {
        var until = new Span(getTranslation("today.until", SessionWords.ends(session)));
        until.addClassName("until");
        var time = new Div(new Span(SessionWords.starts(session)), until);
        time.addClassName("agenda-time");
        var title = new Anchor(ScheduleNavigation.session(session.id()), SessionWords.title(session));
        title.addClassNames("strong", "clip");
        var what = new Div(new Div(title), soft(facts(session)));
        what.addClassNames("what", Kinds.css(session.kind()));
        var line = new ListItem(time, what, Kinds.label(session.kind()));
        line.setClassName("done", !session.endsAt().isAfter(now) || session.cancelled());
        line.setClassName("rest", session.kind() == BlockKind.REST);
        return line;
    }

    private String facts(MySession session) {
        String guests = session.guests() == 0
                ? ""
                : getTranslation(Plural.of("today.session.guests", session.guests()), session.guests()) + " · ";
        return guests
                + (session.room().isEmpty() ? session.location() : session.room())
                + (session.cancelled() ? " · " + getTranslation("today.session.cancelled") : "");
    }

    private static Paragraph soft(String text) {
        var words = new Paragraph(text);
        words.addClassNames("soft", "clip");
        return words;
    }
}
