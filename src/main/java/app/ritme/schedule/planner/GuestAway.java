package app.ritme.schedule.planner;

import app.ritme.people.PersonId;
import java.io.Serializable;
import java.time.LocalDateTime;

/** A guest who comes later or leaves earlier: not there from one moment until another, by the clock of the place. */
public record GuestAway(PersonId guest, LocalDateTime from, LocalDateTime until) implements Serializable {}
