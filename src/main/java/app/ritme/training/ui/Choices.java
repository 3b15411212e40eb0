package app.ritme.training.ui;

import app.ritme.shared.ui.Formats;
import app.ritme.training.exercise.ExerciseChoice;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.PlannedRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The exercises a plan can be made of, asked for when one is looked for that does not stand in it yet. */
class Choices {

    private final Supplier<List<ExerciseChoice>> library;
    private final Formats formats;
    private final Map<ExerciseId, ExerciseChoice> known = new HashMap<>();
    private @Nullable List<ExerciseChoice> offered;

    Choices(Supplier<List<ExerciseChoice>> library, Formats formats) {
        this.library = library;
        this.formats = formats;
    }

    /** Those that stand in a plan, which says all about them. */
    void know(Stream<PlannedRow> rows) {
        rows.map(row -> new ExerciseChoice(row.exercise(), row.name(), row.counting(), row.equipment(), false))
                .forEach(choice -> known.put(choice.id(), choice));
    }

    ExerciseChoice get(ExerciseId id) {
        if (!known.containsKey(id)) {
            offered();
        }
        return Objects.requireNonNull(known.get(id));
    }

    String name(ExerciseChoice choice) {
        return formats.words(choice.name());
    }

    /** What is offered for new plans and has these letters in its name, by name. */
    Stream<ExerciseChoice> with(String letters) {
        String wanted = letters.toLowerCase(Locale.ROOT);
        return offered().stream()
                .filter(choice -> name(choice).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private List<ExerciseChoice> offered() {
        if (offered == null) {
            List<ExerciseChoice> all = library.get();
            all.forEach(choice -> known.put(choice.id(), choice));
            offered = all.stream()
                    .filter(choice -> !choice.setAside())
                    .sorted(Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER))
                    .toList();
        }
        return offered;
    }
}
