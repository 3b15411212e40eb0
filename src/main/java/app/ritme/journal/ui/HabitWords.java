package app.ritme.journal.ui;

import app.ritme.journal.habit.Growth;
import app.ritme.journal.habit.HabitRow;
import app.ritme.journal.habit.HabitSchedule;
import app.ritme.journal.habit.Tally;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/** A habit in words: what was done, never what was missed. */
final class HabitWords {

    private static final int HUNDRED = 100;

    private HabitWords() {}

    /** "elke dag", "3 keer per week", "ma, wo en vr". */
    static String schedule(HabitSchedule schedule) {
        if (schedule.isEveryDay()) {
            return text("habits.every-day");
        }
        if (schedule.isFree()) {
            return schedule.times() == 1 ? text("habits.once") : text("habits.times", schedule.times());
        }
        return schedule.days().stream()
                .sorted()
                .map(day -> day(day, TextStyle.SHORT))
                .collect(Collectors.joining(", "));
    }

    /** "9 van de laatste 14 dagen"; before there is much to count, a sentence. */
    static String tally(HabitRow habit) {
        Tally tally = habit.tally();
        if (tally.times() == 0) {
            return text("habits.tally.none");
        }
        if (tally.of() == 1) {
            return text("habits.tally.first");
        }
        return text(
                habit.schedule().isEveryDay() ? "habits.tally.days" : "habits.tally.times", tally.times(), tally.of());
    }

    /** "groeit". */
    static String growth(Growth growth) {
        return text("habits.growth." + growth.name().toLowerCase(Locale.ROOT));
    }

    static long percent(HabitRow habit) {
        return Math.round(habit.score() * HUNDRED);
    }

    /** As it is called in a list or on a field. */
    static String day(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, UI.getCurrent().getLocale()).replace(".", "");
    }

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
