package app.ritme.program;

import java.io.Serializable;
import java.util.List;

/**
 * A day template and when it holds.
 *
 * @param spans counted from arrival first
 */
public record DayDetails(PlannedDay day, List<DaySpan> spans) implements Serializable {}
