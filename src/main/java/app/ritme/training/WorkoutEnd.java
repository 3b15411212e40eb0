package app.ritme.training;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Ends workouts; one without a set leaves no trace. */
@Component
class WorkoutEnd {

    private final WorkoutRepository workouts;
    private final SetLogRepository sets;

    WorkoutEnd(WorkoutRepository workouts, SetLogRepository sets) {
        this.workouts = workouts;
        this.sets = sets;
    }

    void close(Workout workout, Instant now) {
        if (sets.existsByWorkoutId(workout.id().value())) {
            workout.finish(now);
        } else {
            workouts.delete(workout);
        }
    }

    /** Closes it before another one is begun, of which a guest has one at a time. */
    void makeWay(Workout workout, Instant now) {
        close(workout, now);
        workouts.flush();
    }
}
