package app.ritme.training;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Ends workouts; one without a set leaves no trace. */
@Component
class WorkoutEnd {

    private final WorkoutRepository workouts;
    private final SetLogRepository sets;
    private final Clock clock;

    WorkoutEnd(WorkoutRepository workouts, SetLogRepository sets, Clock clock) {
        this.workouts = workouts;
        this.sets = sets;
        this.clock = clock;
    }

    void close(Workout workout) {
        if (sets.existsByWorkoutId(workout.id().value())) {
            workout.finish(clock.instant());
        } else {
            workouts.delete(workout);
        }
    }

    /** Closes it before another one is begun, of which a guest has one at a time. */
    void makeWay(Workout workout) {
        close(workout);
        workouts.flush();
    }
}
