package app.ritme.training;

import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a guest does otherwise in the middle of their own workout. */
@Service
@Guests
@Transactional
public class MyWorkoutChangesService {

    private final WorkoutRepository workouts;
    private final WorkoutChanges changes;
    private final Self self;
    private final Clock clock;

    MyWorkoutChangesService(WorkoutRepository workouts, WorkoutChanges changes, Self self, Clock clock) {
        this.workouts = workouts;
        this.changes = changes;
        this.self = self;
        this.clock = clock;
    }

    /**
     * Swaps, adds, shortens; the plan stays as it is. Sent twice, it is done once.
     *
     * @param clientId made by whoever sends it, once for each change
     * @throws NotFoundException when it is not mine, has no such place, or there is no such exercise
     * @throws Refusal when the workout is finished, or a number is out of its range
     */
    public void change(WorkoutId id, String clientId, Change wanted) {
        Workout mine = workouts.lock(id.value(), self.person().value()).orElseThrow(NotFoundException::new);
        changes.make(mine, clientId, wanted, clock.instant());
    }
}
