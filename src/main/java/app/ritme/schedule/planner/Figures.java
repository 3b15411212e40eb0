package app.ritme.schedule.planner;

import java.io.Serializable;
import java.util.OptionalInt;

/**
 * How good the planned days are, in figures that planners compare.
 *
 * @param waiting minutes a guest waits on a day between two things that follow within the hour, on average; longer is free time
 * @param continuity of a hundred talks, those with the guest's own coach; empty where nobody has one
 * @param used of a hundred minutes that the team works, those that are planned; empty where no week is filled in
 * @param fullest planned minutes a day of the colleague with most of them
 * @param emptiest of the one with fewest who works in these days
 */
public record Figures(int waiting, OptionalInt continuity, OptionalInt used, int fullest, int emptiest)
        implements Serializable {}
