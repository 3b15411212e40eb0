package app.ritme.enrolment;

import app.ritme.people.PersonId;
import java.time.LocalDate;

/**
 * A guest goes home sooner than planned, or does not come: nothing of this stay is left from that local date on. Published
 * once for each guest of the party, in the transaction of the change.
 */
public record StayEnded(EnrolmentId enrolment, EditionId edition, PersonId guest, LocalDate from) {}
