package app.ritme.journal;

import java.io.Serializable;
import java.util.List;

/** What a guest said on some days, the first first; a day without a check-in is not in it. */
public record GuestDays(String guestName, List<CheckInAnswers> days) implements Serializable {}
