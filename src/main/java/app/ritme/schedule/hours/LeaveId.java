package app.ritme.schedule.hours;

import java.io.Serializable;
import java.util.UUID;

/** Identifies days on which somebody is away. */
public record LeaveId(UUID value) implements Serializable {}
