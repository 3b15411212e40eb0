package app.ritme.training;

import app.ritme.training.plan.PlannedExerciseId;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a place of a workout: an exercise of its plan, or one that the guest put there. */
public record PlaceId(UUID value) implements Serializable {

    public static PlaceId of(PlannedExerciseId planned) {
        return new PlaceId(planned.value());
    }
}
