package app.ritme.schedule.planner;

import app.ritme.organisation.LocationRow;
import app.ritme.people.PersonName;
import app.ritme.program.BlockKind;
import app.ritme.schedule.DaySession;
import java.util.List;

/**
 * Who and what some days are planned with.
 *
 * @param team who works here, by name
 * @param guests who takes part in something, by name
 * @param groups what several could come to, the soonest first
 */
public record MayFallOut(
        List<PersonName> team, List<LocationRow> locations, List<PersonName> guests, List<DaySession> groups) {

    /** Whether several could come to what is of this kind, and somebody does. */
    public static boolean isGroup(BlockKind kind, int guests) {
        return Spot.isActive(kind) && kind != BlockKind.COACHING && kind != BlockKind.ASSESSMENT && guests > 0;
    }
}
