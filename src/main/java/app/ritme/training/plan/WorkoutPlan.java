package app.ritme.training.plan;

import java.util.List;

/** One workout of a plan, such as A: its exercises in order. */
public record WorkoutPlan(List<Prescription> exercises) {}
