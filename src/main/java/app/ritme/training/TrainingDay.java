package app.ritme.training;

import app.ritme.enrolment.Stays;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationId;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Sessions;
import app.ritme.shared.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is for a guest, and whether training stands on it. */
@Component
class TrainingDay {

    private final Stays stays;
    private final Sessions sessions;
    private final OrganisationDirectory directory;
    private final Clock clock;

    TrainingDay(Stays stays, Sessions sessions, OrganisationDirectory directory, Clock clock) {
        this.stays = stays;
        this.sessions = sessions;
        this.directory = directory;
        this.clock = clock;
    }

    /** By the clock of the place where the guest stays; of the house for who is at home. */
    LocalDate today(PersonId guest) {
        return LocalDate.now(clock.withZone(zone(guest)));
    }

    /** Of the place where the guest stays; of the house for who is at home. */
    ZoneId zone(PersonId guest) {
        return stays.zoneOf(guest)
                .orElseGet(() -> directory
                        .get(new OrganisationId(Tenancy.current().tenant()))
                        .zone());
    }

    boolean isOn(PersonId guest, LocalDate day) {
        return sessions.day(guest, day).stream()
                .anyMatch(session -> session.kind() == BlockKind.TRAINING && !session.cancelled());
    }
}
