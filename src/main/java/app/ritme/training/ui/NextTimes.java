package app.ritme.training.ui;

import app.ritme.shared.ui.Formats;
import app.ritme.training.exercise.Counting;
import app.ritme.training.plan.Course;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What the rule of an exercise makes of the next times, in one line. */
final class NextTimes {

    private static final int TIMES = 6;

    /** Twice a week, as most plans train. */
    private static final int DAYS_BETWEEN = 4;

    private NextTimes() {}

    /** "De volgende zes keer, als het gaat zoals gevraagd: 8 × 16, 9 × 16 …" */
    static String say(Course course, Counting counting, LocalDate first) {
        var ui = UI.getCurrent();
        if (course.frozen()) {
            return ui.getTranslation("training-plan.next.frozen");
        }
        return ui.getTranslation(
                "training-plan.next",
                course.next(TIMES, first, DAYS_BETWEEN).stream()
                        .map(asked -> asked(asked, counting))
                        .collect(Collectors.joining(" · ")));
    }

    private static String asked(Course course, Counting counting) {
        return course.load()
                .map(load -> course.reps() + " × " + Formats.here().number(load.kilos()))
                .orElseGet(() -> UI.getCurrent()
                        .getTranslation("workout.brief." + TrainingWords.lower(counting), course.reps()));
    }
}
