package app.ritme.schedule.ui;

import app.ritme.schedule.SessionId;
import app.ritme.schedule.planner.PlanningService;
import app.ritme.schedule.planner.RunId;
import app.ritme.schedule.planner.RunView;
import app.ritme.schedule.planner.RunView.Aside;
import app.ritme.schedule.planner.RunView.Move;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** What the planner proposes: for whom what changes and why, then line by line what to take over or to put elsewhere. */
class PlannerProposal extends Div {

    private final PlanningService planning;
    private final RunId run;
    private final Consumer<Set<SessionId>> accept;
    private final Set<SessionId> chosen = new HashSet<>();
    private RunView view;

    PlannerProposal(PlanningService planning, RunId run, RunView view, Consumer<Set<SessionId>> accept) {
        this.planning = planning;
        this.run = run;
        this.accept = accept;
        this.view = view;
        addClassName("stack");
        view.moves().forEach(move -> chosen.add(move.what().session()));
        view.asides().forEach(aside -> chosen.add(aside.with()));
        show();
    }

    private void show() {
        removeAll();
        var guests = new PlannerDiff(view, true);
        var staff = new PlannerDiff(view, false);
        guests.show(chosen);
        staff.show(chosen);
        add(facts());
        if (!view.unplaced().isEmpty()) {
            add(open());
        }
        add(guests, staff);
        view.was().ifPresent(was -> view.becomes().ifPresent(becomes -> add(new PlannerFigures(was, becomes))));
        if (!view.moves().isEmpty() || !view.asides().isEmpty()) {
            add(lines(() -> {
                guests.show(chosen);
                staff.show(chosen);
            }));
        }
    }

    private CardBox facts() {
        var facts = new Div(
                fact("guests", view.guests()),
                fact("placed", view.moves().size() + view.asides().size()),
                fact("keep", (int) view.moves().stream().filter(Move::keepsTime).count()),
                fact("open", view.unplaced().size()));
        facts.addClassName("plan-facts");
        return new CardBox(facts);
    }

    private Div fact(String what, int count) {
        var number = new Span(Formats.here().number(count));
        number.addClassName("plan-number");
        var fact = new Div(number, new Span(getTranslation("planner.fact." + what)));
        fact.setTestId("fact-" + what);
        return fact;
    }

    private CardBox open() {
        var rows = new Rows();
        view.unplaced().forEach(one -> rows.row(PlannerLine.of(one)));
        var open = new CardBox(Icons.WARNING, getTranslation("planner.open"));
        open.add(rows);
        open.setTestId("planner-open");
        return open;
    }

    /** @param changed shows anew for whom what changes */
    private CardBox lines(Runnable changed) {
        var rows = new Rows();
        view.moves().forEach(move -> rows.row(line(move, changed)));
        view.asides().forEach(aside -> rows.row(line(aside, changed)));
        var go = new Button(
                getTranslation("planner.accept"), Icons.CHECK.create(), event -> accept.accept(Set.copyOf(chosen)));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setTestId("planner-accept");
        var text = new Paragraph(getTranslation("planner.accept.text"));
        text.addClassNames("grow", "soft");
        var foot = new Div(text, go);
        foot.addClassNames("row", "wrap", "plan-go");
        var lines = new CardBox(Icons.CALENDAR, getTranslation("planner.moves"));
        lines.add(rows, foot);
        return lines;
    }

    private Component line(Move move, Runnable changed) {
        String who = PlannerWords.who(move.what());
        SessionId session = move.what().session();
        return PlannerLine.of(view, move)
                .chosen(chosen.contains(session), who, wanted -> choose(session, wanted, changed))
                .withOther(who, () -> other(move, who));
    }

    /** Who joins goes with the group that does not take place. */
    private Component line(Aside aside, Runnable changed) {
        var line = PlannerLine.of(view, aside);
        return aside.isOwn()
                ? line.chosen(
                        chosen.contains(aside.with()),
                        PlannerWords.who(aside.what()),
                        wanted -> choose(aside.with(), wanted, changed))
                : line;
    }

    private void choose(SessionId session, boolean wanted, Runnable changed) {
        if (wanted) {
            chosen.add(session);
        } else {
            chosen.remove(session);
        }
        changed.run();
    }

    private void other(Move move, String who) {
        SessionId session = move.what().session();
        new OtherPlaceDialog(who, planning.alternatives(run, session), wanted -> {
                    planning.choose(run, session, wanted.index());
                    view = planning.view(run);
                    chosen.add(session);
                    show();
                })
                .open();
    }
}
