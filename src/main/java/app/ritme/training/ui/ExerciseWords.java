package app.ritme.training.ui;

import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.Equipment;
import app.ritme.training.exercise.ExerciseRow;
import app.ritme.training.exercise.MovementPattern;
import app.ritme.training.exercise.Muscle;
import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;

/** What the parts of an exercise are called. */
final class ExerciseWords {

    private ExerciseWords() {}

    static String of(MovementPattern pattern) {
        return text("exercises.pattern.", pattern);
    }

    static String of(Muscle muscle) {
        return text("exercises.muscle.", muscle);
    }

    static String of(Equipment equipment) {
        return text("exercises.equipment.", equipment);
    }

    static String of(Counting counting) {
        return text("exercises.counting.", counting);
    }

    /** "duwen · borst, schouders · mat" */
    static String line(ExerciseRow exercise) {
        var muscles =
                exercise.muscles().stream().sorted().map(ExerciseWords::of).collect(Collectors.joining(", "));
        return of(exercise.pattern()) + (muscles.isEmpty() ? "" : " · " + muscles) + " · " + of(exercise.equipment());
    }

    private static String text(String prefix, Enum<?> value) {
        return UI.getCurrent().getTranslation(prefix + TrainingWords.lower(value));
    }
}
