package app.ritme.journal;

import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationId;
import app.ritme.shared.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The days of the guest who asks, by the clock of where they stay. */
@Component
class OwnDays {

    /** So long a guest who does not stay here can share ahead. */
    private static final int WITHOUT_A_STAY = 14;

    private final OrganisationDirectory directory;
    private final Clock clock;

    OwnDays(OrganisationDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The last day on which somebody else may read what the guest writes now. */
    LocalDate lastDay() {
        return today().plusDays(WITHOUT_A_STAY);
    }

    ZoneId zone() {
        return directory.get(new OrganisationId(Tenancy.current().tenant())).zone();
    }
}
