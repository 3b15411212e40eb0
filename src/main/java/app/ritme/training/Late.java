package app.ritme.training;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where and when something was done of which Ritme hears later.
 *
 * @param workout made by whoever sends it, once for each workout; of one that Ritme began, its own
 * @param place of the workout
 * @param day the guest's own day
 */
record Late(WorkoutId workout, PlaceId place, LocalDate day, Instant at) {}
