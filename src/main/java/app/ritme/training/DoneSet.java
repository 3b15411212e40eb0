package app.ritme.training;

import app.ritme.training.plan.PlannedExerciseId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A set that was done where Ritme did not hear of it at once.
 *
 * @param workout made by whoever sends it, once for each workout; of one that Ritme began, its own
 * @param day the guest's own day on which it was done
 */
public record DoneSet(WorkoutId workout, PlannedExerciseId exercise, SetData set, LocalDate day, Instant at) {}
