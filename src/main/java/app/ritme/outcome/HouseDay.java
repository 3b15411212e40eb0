package app.ritme.outcome;

import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationId;
import app.ritme.shared.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Today in the house; what opens on a day opens with the day of the house. */
@Component
public class HouseDay {

    private final OrganisationDirectory directory;
    private final Clock clock;

    HouseDay(OrganisationDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    public LocalDate today() {
        var house = new OrganisationId(Tenancy.current().tenant());
        return LocalDate.ofInstant(clock.instant(), directory.get(house).zone());
    }
}
