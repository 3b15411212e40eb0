package app.ritme.journal.habit;

import java.io.Serializable;
import java.util.List;

/** The habits of a guest, for who looks after the guest; without those the guest put away. */
@SuppressWarnings("serial") // a list of records
public record GuestHabits(String guestName, List<HabitRow> habits) implements Serializable {}
