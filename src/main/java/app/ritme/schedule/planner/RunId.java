package app.ritme.schedule.planner;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a run of the planner. */
public record RunId(UUID value) implements Serializable {}
