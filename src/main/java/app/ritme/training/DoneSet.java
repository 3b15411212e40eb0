package app.ritme.training;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A set that was done where Ritme did not hear of it at once.
 *
 * @param workout made by whoever sends it, once for each workout; of one that Ritme began, its own
 * @param exercise the place of the workout where it was done
 * @param day the guest's own day on which it was done
 */
public record DoneSet(WorkoutId workout, PlaceId exercise, SetData set, LocalDate day, Instant at) {

    Late late() {
        return new Late(workout, exercise, day, at);
    }
}
