package app.ritme.training;

import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.training.learned.Learned;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came out of my own training, and how hard I say it was. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyLearningService {

    private final LearnedSets learned;
    private final WorkoutRepository workouts;
    private final Self self;

    MyLearningService(LearnedSets learned, WorkoutRepository workouts, Self self) {
        this.learned = learned;
        this.workouts = workouts;
        this.self = self;
    }

    public Learned learned() {
        return learned.of(self.person());
    }

    /**
     * Keeps how hard a workout was altogether.
     *
     * @param hard 0, rest, to 10, the hardest there is
     * @throws NotFoundException when it is not mine
     * @throws Refusal when it is no such number
     */
    @Transactional
    public void rate(WorkoutId id, int hard) {
        workouts.lock(id.value(), self.person().value())
                .orElseThrow(NotFoundException::new)
                .was(hard);
    }
}
