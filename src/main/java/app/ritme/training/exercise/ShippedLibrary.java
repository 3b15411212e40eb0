package app.ritme.training.exercise;

import app.ritme.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in {@code library.json}: the exercises Ritme brings along, in both languages. */
record ShippedLibrary(int version, List<ShippedExercise> exercises) {

    private static final ShippedLibrary INSTANCE =
            Shipped.read(ShippedLibrary.class, "library.json", ShippedLibrary.class);

    /** @param key stable over versions of the file */
    record ShippedExercise(
            String key,
            LocalizedText name,
            LocalizedText how,
            LocalizedText cautions,
            MovementPattern pattern,
            Set<Muscle> muscles,
            Equipment equipment,
            Counting counting,
            @Nullable String easier,
            @Nullable String harder,
            @Nullable String home) {

        ExerciseData data() {
            return new ExerciseData(
                    name,
                    how,
                    cautions,
                    pattern,
                    muscles,
                    equipment,
                    counting,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    static ShippedLibrary get() {
        return INSTANCE;
    }
}
