package app.ritme.today.ui;

import app.ritme.program.BlockKind;
import app.ritme.schedule.MySession;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import app.ritme.training.ui.TrainingNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What there is now and what comes next; between two of them, nothing, which is fine. */
class NowAndNext extends CardBox {

    NowAndNext(List<MySession> day, Instant now) {
        List<MySession> held =
                day.stream().filter(session -> !session.cancelled()).toList();
        Optional<MySession> running = held.stream()
                .filter(session ->
                        !session.startsAt().isAfter(now) && session.endsAt().isAfter(now))
                .findFirst();
        Optional<MySession> next =
                held.stream().filter(session -> session.startsAt().isAfter(now)).findFirst();

        addClassNames("now-card", "divided");
        getElement().setAttribute("aria-label", getTranslation("today.now.label"));
        running.ifPresentOrElse(
                session -> add(moment(session, "today.now.until", SessionWords.ends(session), true)),
                () -> next.ifPresent(session -> add(pause())));
        next.ifPresent(session -> add(moment(session, "today.next.at", SessionWords.starts(session), false)));
        setVisible(running.isPresent() || next.isPresent());
    }

    private Component moment(MySession session, String key, String time, boolean running) {
        var words = new Div(
                line(getTranslation(key, time), "moment-when"),
                line(SessionWords.title(session), "moment-what"),
                line(SessionWords.line(session), "moment-where"));
        if (session.kind() == BlockKind.TRAINING) {
            var link = new Anchor(TrainingNavigation.training());
            link.setTestId("to-training");
            return filled(link, running, DayList.mark(session), words, Icons.CHEVRON.create());
        }
        return filled(new Div(), running, DayList.mark(session), words);
    }

    private Div pause() {
        var mark = new Span(Icons.LEAF.create());
        mark.addClassNames("kind-mark", "k-rest");
        var words = new Div(
                line(getTranslation("today.now"), "moment-when"),
                line(getTranslation("today.now.pause"), "moment-what"));
        return filled(new Div(), true, mark, words);
    }

    private static <T extends Component & HasComponents> T filled(T moment, boolean running, Component... parts) {
        moment.add(parts);
        moment.addClassName("moment");
        if (running) {
            moment.addClassName("is-now");
        }
        return moment;
    }

    private static Paragraph line(String text, String style) {
        var line = new Paragraph(text);
        line.addClassName(style);
        return line;
    }
}
