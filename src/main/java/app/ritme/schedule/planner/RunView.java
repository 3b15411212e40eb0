package app.ritme.schedule.planner;

import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.When;
import app.ritme.shared.LocalizedText;
import java.util.List;

/**
 * How far a run is, and what it proposes.
 *
 * @param placed of the sessions it may put elsewhere, those that have a place
 * @param guests how many notice something
 */
public record RunView(
        boolean done, int placed, int all, long seconds, List<Move> moves, List<Unplaced> unplaced, int guests) {

    /** A session with its guests, by name. */
    public record What(SessionId session, BlockKind kind, LocalizedText title, List<String> guests) {}

    /** Where and with whom. */
    public record Place(When when, String room, List<String> staff) {}

    /** What goes elsewhere. */
    public record Move(What what, Place was, Place becomes) {

        public boolean keepsTime() {
            return was.when().equals(becomes.when());
        }

        public boolean keepsStaff() {
            return was.staff().equals(becomes.staff());
        }
    }

    /**
     * What found no place.
     *
     * @param pinned whether it stays because somebody pinned it
     * @param reasons as few as stand in the way of the place that comes nearest; empty when nobody or nothing suits at all
     */
    public record Unplaced(What what, Place now, boolean pinned, List<Remark> reasons) {}
}
