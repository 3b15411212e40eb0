package app.ritme.schedule;

import app.ritme.people.PersonName;
import java.util.List;

/** What somebody takes part in over some days, in order; cancelled ones too. */
public record GuestWeek(PersonName guest, List<DaySession> sessions) {}
