package app.ritme.schedule.ui;

import app.ritme.schedule.SessionId;
import app.ritme.schedule.planner.RunView;
import app.ritme.schedule.planner.RunView.Aside;
import app.ritme.schedule.planner.RunView.Move;
import app.ritme.schedule.planner.RunView.Touched;
import app.ritme.schedule.planner.RunView.Turn;
import app.ritme.schedule.planner.RunView.What;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.stream.Stream;

/** What changes for whom: for each guest, or each colleague, what it was, what it becomes, and why. */
class PlannerDiff extends CardBox {

    private final RunView view;
    private final boolean guests;
    private final Rows rows = new Rows();

    /** @param guests whether it is about them, or else about colleagues */
    PlannerDiff(RunView view, boolean guests) {
        super(
                guests ? Icons.GROUP : Icons.SWAP,
                UI.getCurrent().getTranslation(guests ? "replan.guests" : "replan.staff"));
        this.view = view;
        this.guests = guests;
        add(rows);
        setTestId(guests ? "diff-guests" : "diff-staff");
    }

    /** @param chosen what is taken over; the rest changes nothing */
    void show(Set<SessionId> chosen) {
        rows.removeAll();
        view.touched().stream().filter(person -> person.guest() == guests).forEach(person -> show(person, chosen));
        setVisible(rows.getChildren().findAny().isPresent());
    }

    private void show(Touched person, Set<SessionId> chosen) {
        var changes = new Div();
        changes.addClassNames("grow", "planner-where", "planner-changes");
        view.moves().stream()
                .filter(move -> person.sessions().contains(move.what().session())
                        && chosen.contains(move.what().session()))
                .forEach(move -> changes.add(change(move, person)));
        view.asides().stream()
                .filter(aside -> person.sessions().contains(aside.what().session()) && chosen.contains(aside.with()))
                .forEach(aside -> changes.add(change(aside)));
        if (changes.getChildren().findAny().isPresent()) {
            var name = new Span(person.name());
            name.addClassNames("name", "planner-who");
            var row = new Div(name, changes);
            row.addClassNames("session-row", "planner-row");
            row.setTestId("diff-" + person.name());
            rows.row(row);
        }
    }

    private Div change(Move move, Touched person) {
        boolean was = guests || move.was().staff().contains(person.name());
        boolean becomes = guests || move.becomes().staff().contains(person.name());
        Component where = was && becomes
                ? PlannerLine.fromTo(PlannerLine.was(move.was()), PlannerLine.becomes(move.becomes()))
                : was ? PlannerLine.was(move.was()) : PlannerLine.becomes(move.becomes());
        return change(move.what(), where, PlannerWords.why(view, move));
    }

    private Div change(Aside aside) {
        Span where = aside.turn() == Turn.JOINED ? PlannerLine.becomes(aside.place()) : PlannerLine.was(aside.place());
        return change(aside.what(), where, PlannerWords.why(view, aside));
    }

    private static Div change(What what, Component where, String why) {
        var title = new Span(SessionWords.title(what.kind(), what.title()));
        var reason = new Span(why);
        reason.addClassName("soft");
        var line = new Div(Stream.of(Kinds.label(what.kind()), title, where).toArray(Component[]::new));
        line.addClassNames("row", "wrap");
        return new Div(line, reason);
    }
}
