package app.ritme.enquiry;

import app.ritme.people.PersonId;
import java.util.Set;

/**
 * What managers decide about the page for everybody.
 *
 * @param open whether it is there at all
 * @param hosts who does introduction talks
 * @param minutes how long a talk takes
 * @param daysAhead how far ahead one can be planned
 * @param version of what was read; {@link #NEVER} before anything was decided
 */
public record PageSettings(boolean open, Set<PersonId> hosts, int minutes, int daysAhead, long version) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 120;
    public static final int FARTHEST = 90;

    /** Nothing was decided yet. */
    static final long NEVER = -1;

    /** Until a manager decides otherwise. */
    static final PageSettings USUAL = new PageSettings(false, Set.of(), 30, 14, NEVER);
}
