package app.ritme.schedule.therapy;

import java.io.Serializable;

/** A standard plan of the house. */
public record TherapyPlanRow(TherapyPlanId id, TherapyPlanData data, long version) implements Serializable {}
