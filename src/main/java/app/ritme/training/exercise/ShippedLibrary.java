package app.ritme.training.exercise;

import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What stands in {@code library.json}: the exercises and starter plans Ritme brings along, in both languages. */
record ShippedLibrary(int version, List<ShippedExercise> exercises, List<ShippedPlan> starters) {

    private static final ShippedLibrary INSTANCE = read();

    /** @param key stable over versions of the file */
    record ShippedExercise(
            String key,
            Map<String, String> name,
            Map<String, String> how,
            MovementPattern pattern,
            Set<Muscle> muscles,
            Equipment equipment,
            Counting counting,
            @Nullable String easier,
            @Nullable String harder) {

        ExerciseData data() {
            return new ExerciseData(
                    localized(name),
                    localized(how),
                    pattern,
                    muscles,
                    equipment,
                    counting,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    record ShippedPlan(
            String key, Map<String, String> name, Map<String, String> text, List<List<StarterExercise>> workouts) {

        StarterPlan plan() {
            return new StarterPlan(key, localized(name), localized(text), workouts);
        }
    }

    static ShippedLibrary get() {
        return INSTANCE;
    }

    private static LocalizedText localized(Map<String, String> byCode) {
        var texts = new EnumMap<Language, String>(Language.class);
        byCode.forEach((code, text) -> texts.put(Language.ofCode(code), text));
        return new LocalizedText(texts);
    }

    private static ShippedLibrary read() {
        try (var file = Objects.requireNonNull(ShippedLibrary.class.getResourceAsStream("library.json"))) {
            return JsonMapper.shared().readValue(file, ShippedLibrary.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
