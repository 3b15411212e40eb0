package app.ritme.schedule.therapy;

import app.ritme.schedule.planner.Remark;
import java.time.LocalDate;
import java.util.List;

/**
 * One session of a plan that finds no place.
 *
 * @param line of which line of the plan, counted from 0
 * @param nth of its line, counted from 1
 * @param from the first day it could be, until {@code to}
 * @param why as far as it is not a rule
 * @param reasons as few rules as stand in the way of the place that comes nearest
 */
public record Unplaced(int line, int nth, LocalDate from, LocalDate to, Why why, List<Remark> reasons) {

    /** What is missing whatever hour it is. */
    public enum Why {
        NOBODY,
        NO_ROOM,
        RULES
    }
}
