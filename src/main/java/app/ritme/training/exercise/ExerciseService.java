package app.ritme.training.exercise;

import app.ritme.shared.NamePattern;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** How many {@link #find} finds in all; the first to ask brings along those that come with Ritme. */
    @Transactional
    public int count(ExerciseFilter filter) {
        library.complete();
        return exercises.count(
                NamePattern.containing(filter.text()),
                name(filter.pattern()),
                name(filter.muscle()),
                names(filter),
                filter.alsoSetAside());
    }

    /**
     * One page of them, by name.
     *
     * @param page counted from 0, of so many rows
     */
    public List<ExerciseRow> find(ExerciseFilter filter, int page, int size) {
        return exercises
                .find(
                        NamePattern.containing(filter.text()),
                        filter.reader().code(),
                        name(filter.pattern()),
                        name(filter.muscle()),
                        names(filter),
                        filter.alsoSetAside(),
                        page * size,
                        size)
                .stream()
                .map(Exercise::row)
                .toList();
    }

    /** All of them, in no order, to choose from; the first to ask brings along those that come with Ritme. */
    @Transactional
    public List<ExerciseChoice> choices() {
        library.complete();
        return exercises.choices();
    }

    /** @throws NotFoundException when there is no such exercise here */
    public List<ExerciseChoice> choices(Set<ExerciseId> wanted) {
        List<ExerciseChoice> found =
                exercises.choices(wanted.stream().map(ExerciseId::value).toList());
        if (found.size() < wanted.size()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** @throws NotFoundException when there is no such exercise here */
    public ExerciseRow exercise(ExerciseId id) {
        return get(id).row();
    }

    /** @throws Refusal when it has no name, or what shall be done at home needs more than a home has */
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
        var named = Stream.of(data.easier(), data.harder(), data.home())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (!library.knows(named)) {
            throw new NotFoundException();
        }
        data.home().map(this::get).filter(home -> !home.equipment().atHome()).ifPresent(home -> {
            throw new Refusal("error.exercise.home");
        });
    }

    /** Empty for all. */
    private static String name(Optional<? extends Enum<?>> chosen) {
        return chosen.map(Enum::name).orElse("");
    }

    private static List<String> names(ExerciseFilter filter) {
        return filter.equipment().stream().map(Enum::name).toList();
    }
}
