package app.ritme.training.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What came of the exercises of a plan; told by who keeps the workouts. */
public interface DoneWorkouts {

    /**
     * Of each of these exercises of a plan the workouts with it, the oldest first.
     *
     * @param except a workout that goes on
     */
    Map<UUID, List<DoneWorkout>> of(Collection<UUID> planned, Optional<UUID> except);
}
