package app.ritme.journal.habit;

import app.ritme.audit.Reading;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * My habits.
 *
 * @param today where I am
 * @param readings who looked at them, the latest few, the latest first
 */
@SuppressWarnings("serial") // lists of records
public record MyHabits(LocalDate today, List<HabitRow> habits, List<Reading> readings) implements Serializable {

    public List<HabitRow> in(HabitState state) {
        return habits.stream().filter(habit -> habit.state() == state).toList();
    }
}
