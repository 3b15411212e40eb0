package app.ritme.training;

import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody else wrote down for me: I say that it looks right, or how it was. */
@Service
@Guests
@Transactional
public class MyLoggedSetsService {

    private final WorkoutRepository workouts;
    private final SetLogRepository sets;
    private final Self self;
    private final Clock clock;

    MyLoggedSetsService(WorkoutRepository workouts, SetLogRepository sets, Self self, Clock clock) {
        this.workouts = workouts;
        this.sets = sets;
        this.self = self;
        this.clock = clock;
    }

    /**
     * All of a workout looks right; what I said something about before stays as it is.
     *
     * @throws NotFoundException when it is not mine
     */
    public void confirm(WorkoutId id) {
        Workout mine = workouts.lock(id.value(), self.person().value()).orElseThrow(NotFoundException::new);
        sets.confirm(mine.id().value(), clock.instant());
    }

    /**
     * One set was otherwise. What was written down first stays beside it.
     *
     * @throws NotFoundException when it is not mine
     * @throws Refusal when it does not wait for me, or nobody does so many repetitions
     */
    public void correct(SetLogId id, Correction said) {
        sets.findByIdAndPersonId(id.value(), self.person().value())
                .orElseThrow(NotFoundException::new)
                .correct(said, clock.instant());
    }
}
