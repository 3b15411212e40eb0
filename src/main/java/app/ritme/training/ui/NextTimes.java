package app.ritme.training.ui;

import app.ritme.shared.ui.Formats;
import app.ritme.training.exercise.Counting;
import app.ritme.training.plan.Course;
import app.ritme.training.plan.Loadable;
import app.ritme.training.plan.Loaded;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What the rule of an exercise makes of the next times, in one line. */
final class NextTimes {

    private static final int TIMES = 6;

    /** Twice a week, as most plans train. */
    private static final int DAYS_BETWEEN = 4;

    private NextTimes() {}

    /**
     * "De volgende zes keer, als het gaat zoals gevraagd: 8 × 16, 9 × 16 …"
     *
     * @param here what there is to load where it is done
     */
    static String say(Course course, Counting counting, LocalDate first, Loadable here) {
        var ui = UI.getCurrent();
        if (course.frozen()) {
            return ui.getTranslation("training-plan.next.frozen");
        }
        return ui.getTranslation(
                here.isKnown() && course.load().isPresent() ? "training-plan.next.here" : "training-plan.next",
                course.next(TIMES, first, DAYS_BETWEEN).stream()
                        .map(asked -> asked(asked, counting, here))
                        .collect(Collectors.joining(" · ")));
    }

    private static String asked(Course course, Counting counting, Loadable here) {
        BigDecimal step = course.prescribed().progression().step();
        return course.load()
                .map(load -> here.nearest(load, step).map(Loaded::load).orElse(load))
                .map(load -> course.reps() + " × " + Formats.here().number(load.kilos()))
                .orElseGet(() -> UI.getCurrent()
                        .getTranslation("workout.brief." + TrainingWords.lower(counting), course.reps()));
    }
}
