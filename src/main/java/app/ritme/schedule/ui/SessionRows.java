package app.ritme.schedule.ui;

import app.ritme.schedule.DaySession;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Kinds;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sessions of a day, one below the other: the board where there is no room for columns. */
class SessionRows extends Rows {

    /** @param href where a session leads */
    SessionRows(List<DaySession> sessions, Function<DaySession, String> href) {
        addClassName("session-rows");
        sessions.forEach(session -> row(line(session, href.apply(session))));
    }

    private static Anchor line(DaySession session, String href) {
        var formats = Formats.here();
        var time = new Div(
                new Span(formats.time(session.when().from())),
                new Span(formats.time(session.when().until())));
        time.addClassName("session-time");
        var name = new Span(SessionWords.heading(session));
        name.addClassName("name");
        var below = new Span(Stream.of(SessionWords.people(session.staff()), SessionWords.below(session))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
        below.addClassName("does");
        var words = new Div(Kinds.label(session.kind()), name, below);
        words.addClassNames("grow", "session-words");
        var link = new Anchor(href, time, words);
        link.addClassNames("row-link", "session-row", Kinds.css(session.kind()));
        return link;
    }
}
