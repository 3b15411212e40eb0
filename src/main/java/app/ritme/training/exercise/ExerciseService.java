package app.ritme.training.exercise;

import app.ritme.shared.NotFoundException;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exercises of the house, for who writes plans with them. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class ExerciseService {

    private final ExerciseRepository exercises;
    private final Library library;
    private final Clock clock;

    ExerciseService(ExerciseRepository exercises, Library library, Clock clock) {
        this.exercises = exercises;
        this.library = library;
        this.clock = clock;
    }

    /** All of them, a few dozen, in no order; the first to ask brings along those that come with Ritme. */
    @Transactional
    public List<ExerciseRow> exercises() {
        return library.complete().stream().map(Exercise::row).toList();
    }

    /** @throws NotFoundException when there is no such exercise here */
    public ExerciseRow exercise(ExerciseId id) {
        return get(id).row();
    }

    @Transactional
    public ExerciseId add(ExerciseData data) {
        refuseUnknown(data);
        return exercises.save(new Exercise(data)).id();
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody else changed it meanwhile */
    @Transactional
    public void change(ExerciseId id, ExerciseData data, long version) {
        Exercise exercise = get(id);
        refuseUnknown(data);
        if (exercise.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Exercise.class, id.value());
        }
        exercise.describe(data);
    }

    /** Offers it for new plans no more; plans that have it keep it. */
    @Transactional
    public void setAside(ExerciseId id) {
        get(id).setAside(clock.instant());
    }

    /** Takes {@link #setAside} back. */
    @Transactional
    public void takeBack(ExerciseId id) {
        get(id).takeBack();
    }

    private Exercise get(ExerciseId id) {
        return exercises.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private void refuseUnknown(ExerciseData data) {
        var named =
                Stream.concat(data.easier().stream(), data.harder().stream()).collect(Collectors.toSet());
        if (!library.knows(named)) {
            throw new NotFoundException();
        }
    }
}
