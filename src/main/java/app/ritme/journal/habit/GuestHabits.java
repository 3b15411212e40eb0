package app.ritme.journal.habit;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** The habits of a guest, for who looks after the guest; without those the guest put away. */
@SuppressWarnings("serial") // a list of records
public record GuestHabits(String guestName, List<HabitRow> habits) implements Serializable {

    /** As they stand with one that was proposed just now. */
    public GuestHabits with(HabitRow proposed) {
        return new GuestHabits(
                guestName, Stream.concat(habits.stream(), Stream.of(proposed)).toList());
    }

    /** As they stand without one that was taken back just now. */
    public GuestHabits without(HabitId withdrawn) {
        return new GuestHabits(
                guestName,
                habits.stream().filter(habit -> !habit.id().equals(withdrawn)).toList());
    }
}
