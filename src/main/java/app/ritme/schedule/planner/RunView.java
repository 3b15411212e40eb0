package app.ritme.schedule.planner;

import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.When;
import app.ritme.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * How far a run is, and what it proposes.
 *
 * @param missing whom or what fell out, by name; empty when nothing did that has one
 * @param placed of the sessions it may put elsewhere, those that have a place
 * @param asides what follows without a choice
 * @param touched for whom something changes, guests first, by name
 * @param was the days as they stand, as {@code becomes} is as proposed; empty before the run is done
 */
public record RunView(
        boolean done,
        String missing,
        int placed,
        int all,
        long seconds,
        List<Move> moves,
        List<Aside> asides,
        List<Unplaced> unplaced,
        List<Touched> touched,
        Optional<Figures> was,
        Optional<Figures> becomes) {

    /** Why something changes. */
    public enum Cause {
        NONE,
        COLLEAGUE,
        ROOM,
        GUEST,
        WEATHER,
        LACKS,
        MAKES_ROOM
    }

    /** A session with its guests, by name. */
    public record What(SessionId session, BlockKind kind, LocalizedText title, List<String> guests) {}

    /** Where and with whom. */
    public record Place(When when, String room, List<String> staff) {}

    /**
     * What goes elsewhere.
     *
     * @param given the kind of equipment it lacked; empty where it lacked none
     */
    public record Move(What what, Place was, Place becomes, Cause cause, String given) {

        public boolean keepsTime() {
            return was.when().equals(becomes.when());
        }

        public boolean keepsStaff() {
            return was.staff().equals(becomes.staff());
        }
    }

    /** What becomes of a session that nobody chose anything about. */
    public enum Turn {
        LEFT,
        JOINED,
        OFF
    }

    /**
     * What follows without a choice.
     *
     * @param with the session it is taken over with
     * @param about who leaves or joins, or whom it falls out for, by name
     */
    public record Aside(What what, Place place, Turn turn, SessionId with, List<String> about) {

        /** Whether it is decided about by itself. */
        public boolean isOwn() {
            return with.equals(what.session());
        }
    }

    /** Somebody for whom something changes, in the order of time. */
    public record Touched(String name, boolean guest, List<SessionId> sessions) {}

    /**
     * What found no place.
     *
     * @param pinned whether it stays because somebody pinned it
     * @param reasons as few as stand in the way of the place that comes nearest; empty when nobody or nothing suits at all
     */
    public record Unplaced(What what, Place now, boolean pinned, List<Remark> reasons) {}

    public boolean isNothing() {
        return moves.isEmpty() && asides.isEmpty() && unplaced.isEmpty();
    }

    /** How many guests notice something. */
    public int guests() {
        return (int) touched.stream().filter(Touched::guest).count();
    }
}
