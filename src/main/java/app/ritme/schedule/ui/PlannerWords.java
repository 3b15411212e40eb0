package app.ritme.schedule.ui;

import app.ritme.schedule.planner.RunView;
import app.ritme.schedule.planner.RunView.Aside;
import app.ritme.schedule.planner.RunView.Cause;
import app.ritme.schedule.planner.RunView.Move;
import app.ritme.schedule.planner.RunView.Place;
import app.ritme.schedule.planner.RunView.What;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a proposal says, in sentences. */
final class PlannerWords {

    private static final int MOST_NAMES = 3;

    private PlannerWords() {}

    /** {@code Anna Smit · Gesprek}. */
    static String who(What what) {
        List<String> guests = what.guests();
        String names = guests.size() <= MOST_NAMES ? String.join(", ", guests) : text("schedule.guests", guests.size());
        return Stream.of(names, SessionWords.title(what.kind(), what.title()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String place(Place place) {
        return Stream.of(SessionWords.when(place.when()), String.join(", ", place.staff()), place.room())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Why it changes, why there, and what it gets. */
    static String why(RunView view, Move move) {
        return Stream.of(cause(view, move.cause()), there(move), given(move))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static String why(RunView view, Aside aside) {
        return switch (aside.turn()) {
            case LEFT -> cause(view, Cause.GUEST) + " " + text("replan.left");
            case JOINED -> text("replan.joined", String.join(", ", aside.about()));
            case OFF -> off(view, aside);
        };
    }

    private static String off(RunView view, Aside aside) {
        if (!view.missing().isEmpty()) {
            return cause(view, Cause.GUEST) + " " + text("replan.off");
        }
        String left = aside.about().isEmpty() ? "" : " " + text("replan.nowhere", String.join(", ", aside.about()));
        return text("replan.cause.group") + left;
    }

    private static String cause(RunView view, Cause cause) {
        return cause == Cause.NONE
                ? ""
                : text("replan.cause." + cause.name().toLowerCase(Locale.ROOT).replace('_', '-'), view.missing());
    }

    private static String there(Move move) {
        String staff = String.join(", ", move.becomes().staff());
        if (move.was().equals(move.becomes())) {
            return "";
        }
        if (move.keepsTime()) {
            return move.keepsStaff()
                    ? text("planner.why.room", move.becomes().room())
                    : text("planner.why.staff", staff);
        }
        return move.keepsStaff() ? text("planner.why.time") : text("planner.why.both", staff);
    }

    private static String given(Move move) {
        return move.given().isEmpty() ? "" : text("planner.why.equipment", move.given());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
