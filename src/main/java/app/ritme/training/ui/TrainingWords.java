package app.ritme.training.ui;

import app.ritme.shared.ui.Formats;
import app.ritme.training.ChangeKind;
import app.ritme.training.ChangeRow;
import app.ritme.training.SetRow;
import app.ritme.training.exercise.Counting;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.ProgressRule;
import app.ritme.training.plan.Reason;
import app.ritme.training.plan.Tank;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How workouts and sets are said. */
final class TrainingWords {

    private static final int SECONDS = 60;

    private TrainingWords() {}

    /** "Training A" */
    static String workout(int turn) {
        return text("workout.name", letter(turn));
    }

    static String letter(int turn) {
        return String.valueOf((char) ('A' + turn));
    }

    /** "3 × 8 tot 12 keer, 16 kg" */
    static String prescribed(PlannedRow exercise) {
        var reps = exercise.repsFrom() == exercise.repsTo()
                ? text("workout.reps." + lower(exercise.counting()), exercise.repsFrom())
                : text("workout.range." + lower(exercise.counting()), exercise.repsFrom(), exercise.repsTo());
        return text("workout.sets", exercise.sets(), reps)
                + exercise.lifted().map(load -> ", " + kilos(load)).orElse("");
    }

    /** "Geruild: squat voor beenpers", and so on; nothing for what was taken back. */
    static List<String> changes(List<ChangeRow> changes, Formats formats) {
        return changes.stream()
                .filter(change -> !isTakenBack(change, changes))
                .map(change -> change(change, formats))
                .toList();
    }

    private static String change(ChangeRow change, Formats formats) {
        String key = "workout.change." + lower(change.kind());
        return Optional.ofNullable(change.put())
                .map(put -> text(
                        key,
                        formats.words(change.of()),
                        formats.words(put.name()),
                        text("workout.sets", put.sets(), reps(put.counting(), put.repsFrom()))))
                .orElseGet(() -> text(key, formats.words(change.of())));
    }

    /** Of less time only what held at the end is said. */
    private static boolean isTakenBack(ChangeRow change, List<ChangeRow> all) {
        return switch (change.kind()) {
            case SWAP, ADD, MORE -> false;
            case LENGTHEN -> true;
            case SHORTEN ->
                all.subList(all.indexOf(change), all.size()).stream()
                        .anyMatch(later -> later.kind() == ChangeKind.LENGTHEN);
        };
    }

    /** "10 keer", "30 seconden" */
    static String reps(Counting counting, int reps) {
        return text("workout.reps." + lower(counting), reps);
    }

    /** "16,5 kg" */
    static String kilos(Load load) {
        return text("workout.kilos", Formats.here().number(load.kilos()));
    }

    /** "10 keer met 14 kg" */
    static String done(SetRow set) {
        var reps = reps(set.counting(), set.reps());
        return set.load().map(load -> text("workout.with", reps, kilos(load))).orElse(reps);
    }

    /** "10 × 16" for a small place */
    static String brief(SetRow set) {
        return set.load()
                .map(load -> set.reps() + " × " + Formats.here().number(load.kilos()))
                .orElseGet(() -> text("workout.brief." + lower(set.counting()), set.reps()));
    }

    /** "10 × 16, 9 × 16" */
    static String brief(List<SetRow> sets) {
        return sets.stream().map(TrainingWords::brief).collect(Collectors.joining(", "));
    }

    /** "leeg", "nog 1" */
    static String tank(Tank tank) {
        return text("workout.tank." + lower(tank));
    }

    /** "nog 3 in de tank" */
    static String left(Tank tank) {
        return text("workout.left." + lower(tank));
    }

    /** "dubbele opbouw" */
    static String rule(ProgressRule rule) {
        return text("training-plan.rule." + lower(rule));
    }

    /** "pijn" */
    static String reason(Reason reason) {
        return text("training-plan.reason." + lower(reason));
    }

    /** "2:30" */
    static String clock(int seconds) {
        return "%d:%02d".formatted(seconds / SECONDS, seconds % SECONDS);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
