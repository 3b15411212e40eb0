package app.ritme.training.exercise;

import app.ritme.shared.NotFoundException;
import app.ritme.shared.Tenancy;
import app.ritme.training.exercise.ShippedLibrary.ShippedExercise;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings along what the house does not have yet, and finds exercises by the key they came with. */
@Component
public class Library {

    private final ExerciseRepository exercises;

    Library(ExerciseRepository exercises) {
        this.exercises = exercises;
    }

    /** Which exercise of this house came with which key; in a transaction that may write. */
    public Map<String, ExerciseId> byKey() {
        return complete().stream()
                .collect(Collectors.toMap(Brought::key, brought -> new ExerciseId(brought.exercise())));
    }

    /** Whether the house has all of these. */
    public boolean knows(Set<ExerciseId> wanted) {
        Set<UUID> ids = wanted.stream().map(ExerciseId::value).collect(Collectors.toSet());
        return ids.isEmpty() || exercises.countByIdIn(ids) == ids.size();
    }

    /** @throws NotFoundException when there is no such exercise here */
    public ExerciseRow get(ExerciseId id) {
        return exercises.findById(id.value()).map(Exercise::row).orElseThrow(NotFoundException::new);
    }

    /** What these exercises of the house ask most of. */
    public Map<ExerciseId, Set<Muscle>> muscles(Set<ExerciseId> wanted) {
        return exercises.findAllById(wanted.stream().map(ExerciseId::value).toList()).stream()
                .map(Exercise::row)
                .collect(Collectors.toMap(ExerciseRow::id, ExerciseRow::muscles));
    }

    /**
     * Adds what came with Ritme since, and fills in what is empty; what the house changed stays as it is.
     *
     * @return what came with Ritme and is here now
     */
    List<Brought> complete() {
        List<Brought> before = exercises.brought();
        if (due(before).isEmpty()) {
            return before;
        }
        exercises.lockLibrary(Tenancy.current().tenant().toString());
        List<ShippedExercise> due = due(exercises.brought());
        add(due);
        List<Brought> all = exercises.brought();
        Map<String, UUID> ids = all.stream().collect(Collectors.toMap(Brought::key, Brought::exercise));
        Map<String, Exercise> here = byKey(due);
        for (var shipped : due) {
            Objects.requireNonNull(here.get(shipped.key()))
                    .complete(ShippedLibrary.get().version(), shipped.cautions(), relatives(shipped, ids));
        }
        exercises.flush();
        return all;
    }

    private void add(List<ShippedExercise> due) {
        Set<String> here = byKey(due).keySet();
        due.stream()
                .filter(shipped -> !here.contains(shipped.key()))
                .map(shipped -> Exercise.shipped(shipped.key(), shipped.data()))
                .forEach(exercises::save);
        exercises.flush();
    }

    private Map<String, Exercise> byKey(List<ShippedExercise> shipped) {
        return exercises
                .findByLibraryKeyIn(shipped.stream().map(ShippedExercise::key).toList())
                .stream()
                .collect(Collectors.toMap(
                        exercise -> Objects.requireNonNull(exercise.libraryKey()), Function.identity()));
    }

    /** Not here, or completed from an earlier version. */
    private static List<ShippedExercise> due(List<Brought> here) {
        ShippedLibrary library = ShippedLibrary.get();
        Map<String, Integer> versions = here.stream().collect(Collectors.toMap(Brought::key, Brought::version));
        return library.exercises().stream()
                .filter(shipped -> versions.getOrDefault(shipped.key(), 0) < library.version())
                .toList();
    }

    private static Exercise.Relatives relatives(ShippedExercise shipped, Map<String, UUID> ids) {
        return new Exercise.Relatives(id(ids, shipped.easier()), id(ids, shipped.harder()), id(ids, shipped.home()));
    }

    private static @Nullable UUID id(Map<String, UUID> ids, @Nullable String key) {
        return key == null ? null : Objects.requireNonNull(ids.get(key), key);
    }
}
