package app.ritme.schedule.hours;

import java.io.Serializable;
import java.time.LocalDate;

/** Days on which somebody is away, the first and the last included. */
public record LeaveRow(LeaveId id, LocalDate first, LocalDate last) implements Serializable {}
