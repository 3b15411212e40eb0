package app.ritme.offline;

import app.ritme.people.PersonId;
import app.ritme.training.DoneChange;

/** What a guest did otherwise in a workout, as somebody else wrote it down. */
public record GuestChange(PersonId guest, DoneChange change) {}
