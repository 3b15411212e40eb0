package app.ritme.schedule.ui;

import app.ritme.schedule.planner.RunView;
import app.ritme.schedule.planner.RunView.Aside;
import app.ritme.schedule.planner.RunView.Move;
import app.ritme.schedule.planner.RunView.Place;
import app.ritme.schedule.planner.RunView.Turn;
import app.ritme.schedule.planner.RunView.Unplaced;
import app.ritme.schedule.planner.RunView.What;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A line of a proposal: who, what, where it was and where it goes, and why in one sentence. */
final class PlannerLine extends Div {

    private PlannerLine(What what, String why, Component... where) {
        var name = new Anchor(ScheduleNavigation.session(what.session()), PlannerWords.who(what));
        name.addClassName("name");
        var words = new Div(Kinds.label(what.kind()), name);
        words.addClassNames("session-words", "planner-who");
        var place = new Div(where);
        place.addClassNames("grow", "planner-where");
        var reason = new Span(why);
        reason.addClassName("soft");
        place.add(reason);
        addClassNames("session-row", "planner-row", Kinds.css(what.kind()));
        add(words, place);
    }

    static PlannerLine of(RunView view, Move move) {
        return new PlannerLine(
                move.what(), PlannerWords.why(view, move), fromTo(was(move.was()), becomes(move.becomes())));
    }

    static PlannerLine of(RunView view, Aside aside) {
        Span place = aside.turn() == Turn.JOINED ? becomes(aside.place()) : was(aside.place());
        return new PlannerLine(aside.what(), PlannerWords.why(view, aside), place);
    }

    static PlannerLine of(Unplaced one) {
        return new PlannerLine(one.what(), why(one), becomes(one.now()));
    }

    /** It is taken over unless somebody says otherwise. */
    PlannerLine chosen(boolean chosen, String who, Consumer<Boolean> choose) {
        var take = new Checkbox(chosen);
        take.setAriaLabel(getTranslation("planner.take", who));
        take.setTestId("take-" + who);
        take.addValueChangeListener(event -> choose.accept(event.getValue()));
        addComponentAsFirst(take);
        return this;
    }

    /** Another place can be chosen. */
    PlannerLine withOther(String who, Runnable other) {
        var button = new Button(getTranslation("replan.other"), event -> other.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("replan.other.of", who));
        button.setTestId("other-" + who);
        add(button);
        return this;
    }

    static Div fromTo(Span was, Span becomes) {
        var line = new Div(was, Icons.ARROW.small(), becomes);
        line.addClassNames("row", "wrap");
        return line;
    }

    static Span was(Place place) {
        var was = new Span(PlannerWords.place(place));
        was.addClassName("planner-was");
        return was;
    }

    static Span becomes(Place place) {
        var becomes = new Span(PlannerWords.place(place));
        becomes.addClassName("strong");
        return becomes;
    }

    private static String why(Unplaced one) {
        var words = new Span();
        if (one.pinned()) {
            return words.getTranslation("planner.pinned");
        }
        return one.reasons().isEmpty()
                ? words.getTranslation("planner.nobody")
                : one.reasons().stream().map(RuleWords::reason).collect(Collectors.joining(" "));
    }
}
