package app.ritme.schedule.ui;

import app.ritme.schedule.planner.RunView.Move;
import app.ritme.schedule.planner.RunView.Place;
import app.ritme.schedule.planner.RunView.Unplaced;
import app.ritme.schedule.planner.RunView.What;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a proposal: who, what, where it was and where it goes, and why in one sentence. */
final class PlannerLine extends Div {

    private static final int MOST_NAMES = 3;

    private PlannerLine(What what, Component... where) {
        var name = new Anchor(ScheduleNavigation.session(what.session()), who(what));
        name.addClassName("name");
        var words = new Div(Kinds.label(what.kind()), name);
        words.addClassNames("session-words", "planner-who");
        var place = new Div(where);
        place.addClassNames("grow", "planner-where");
        addClassNames("session-row", "planner-row", Kinds.css(what.kind()));
        add(words, place);
    }

    static PlannerLine of(Move move, Consumer<Boolean> choose) {
        var was = new Span(place(move.was()));
        was.addClassName("planner-was");
        var becomes = new Span(place(move.becomes()));
        becomes.addClassName("strong");
        var line = new Div(was, Icons.ARROW.small(), becomes);
        line.addClassNames("row", "wrap");
        var why = new Span(why(move));
        why.addClassName("soft");
        var row = new PlannerLine(move.what(), line, why);
        var take = new Checkbox(true);
        take.setAriaLabel(row.getTranslation("planner.take", who(move.what())));
        take.setTestId("take-" + who(move.what()));
        take.addValueChangeListener(event -> choose.accept(event.getValue()));
        row.addComponentAsFirst(take);
        return row;
    }

    static PlannerLine of(Unplaced one) {
        var now = new Span(place(one.now()));
        now.addClassName("strong");
        var row = new PlannerLine(one.what(), now);
        var why = new Span(
                one.pinned()
                        ? row.getTranslation("planner.pinned")
                        : one.reasons().isEmpty()
                                ? row.getTranslation("planner.nobody")
                                : one.reasons().stream().map(RuleWords::reason).collect(Collectors.joining(" ")));
        why.addClassName("soft");
        ((Div) row.getComponentAt(1)).add(why);
        return row;
    }

    private static String why(Move move) {
        var line = new Span();
        String staff = String.join(", ", move.becomes().staff());
        if (move.keepsTime()) {
            return move.keepsStaff()
                    ? line.getTranslation("planner.why.room", move.becomes().room())
                    : line.getTranslation("planner.why.staff", staff);
        }
        return move.keepsStaff()
                ? line.getTranslation("planner.why.time")
                : line.getTranslation("planner.why.both", staff);
    }

    /** {@code Anna Smit · Gesprek}. */
    private static String who(What what) {
        List<String> guests = what.guests();
        String names = guests.size() <= MOST_NAMES
                ? String.join(", ", guests)
                : new Span().getTranslation("schedule.guests", guests.size());
        return Stream.of(names, SessionWords.title(what.kind(), what.title()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String place(Place place) {
        return Stream.of(SessionWords.when(place.when()), String.join(", ", place.staff()), place.room())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
