package app.ritme.enrolment;

import app.ritme.people.Care;
import app.ritme.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The coach of a party may see how its guests are: from the intake until two weeks after they left. */
@Component
class Coaching {

    private static final int DAYS_AFTER = 14;

    private final Care care;
    private final LocalDays days;

    Coaching(Care care, LocalDays days) {
        this.care = care;
        this.days = days;
    }

    void begin(Edition edition, Enrolment party) {
        Instant end = end(edition, party.departure());
        party.coach().ifPresent(coach -> party.party().forEach(guest -> care.begin(guest, coach, end)));
    }

    /** Ends what {@link #begin} began. */
    void end(Edition edition, Enrolment party, PersonId coach, Instant now) {
        Instant planned = end(edition, party.departure());
        party.party().forEach(guest -> care.endSooner(guest, coach, planned, now));
    }

    /** They leave sooner, so it ends sooner. */
    void endSooner(Edition edition, Enrolment party, LocalDate plannedDeparture) {
        Instant planned = end(edition, plannedDeparture);
        Instant now = end(edition, party.departure());
        party.coach()
                .ifPresent(coach -> party.party().forEach(guest -> care.endSooner(guest, coach, planned, now)));
    }

    private Instant end(Edition edition, LocalDate departure) {
        return days.begin(edition, departure.plusDays(DAYS_AFTER + 1L));
    }
}
