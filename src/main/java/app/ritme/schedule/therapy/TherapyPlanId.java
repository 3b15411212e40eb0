package app.ritme.schedule.therapy;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a standard plan. */
public record TherapyPlanId(UUID value) implements Serializable {}
