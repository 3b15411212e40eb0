package app.ritme.offline;

import app.ritme.people.PersonId;
import app.ritme.training.DoneSet;

/** A set of a guest that somebody else wrote down. */
public record GuestSet(PersonId guest, DoneSet set) {}
