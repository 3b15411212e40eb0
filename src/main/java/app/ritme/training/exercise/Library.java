package app.ritme.training.exercise;

import app.ritme.shared.Tenancy;
import app.ritme.training.exercise.ShippedLibrary.ShippedExercise;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
                .filter(exercise -> exercise.libraryKey() != null)
                .collect(Collectors.toMap(exercise -> Objects.requireNonNull(exercise.libraryKey()), Exercise::id));
    }

    /** Whether the house has all of these. */
    public boolean knows(Set<ExerciseId> wanted) {
        Set<UUID> ids = wanted.stream().map(ExerciseId::value).collect(Collectors.toSet());
        return ids.isEmpty() || exercises.countByIdIn(ids) == ids.size();
    }

    /** All exercises of the house, those added that came with Ritme since; what the house changed stays as it is. */
    List<Exercise> complete() {
        List<Exercise> all = exercises.findAll();
        if (missing(all).isEmpty()) {
            return all;
        }
        exercises.lockLibrary(Tenancy.current().tenant().toString());
        List<Exercise> meanwhile = exercises.findAll();
        add(missing(meanwhile), meanwhile);
        return exercises.findAll();
    }

    private void add(List<ShippedExercise> missing, List<Exercise> here) {
        Map<String, Exercise> byKey = new HashMap<>();
        here.forEach(exercise -> Optional.ofNullable(exercise.libraryKey()).ifPresent(key -> byKey.put(key, exercise)));
        for (var shipped : missing) {
            byKey.put(
                    shipped.key(),
                    exercises.save(
                            Exercise.shipped(shipped.key(), ShippedLibrary.get().version(), shipped.data())));
        }
        exercises.flush();
        for (var shipped : missing) {
            Objects.requireNonNull(byKey.get(shipped.key()))
                    .relate(id(byKey, shipped.easier()), id(byKey, shipped.harder()));
        }
        exercises.flush();
    }

    private static List<ShippedExercise> missing(List<Exercise> here) {
        var keys = here.stream().map(Exercise::libraryKey).collect(Collectors.toSet());
        return ShippedLibrary.get().exercises().stream()
                .filter(shipped -> !keys.contains(shipped.key()))
                .toList();
    }

    private static @Nullable UUID id(Map<String, Exercise> byKey, @Nullable String key) {
        return key == null ? null : Objects.requireNonNull(byKey.get(key)).id().value();
    }
}
