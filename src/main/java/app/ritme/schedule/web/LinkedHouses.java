package app.ritme.schedule.web;

import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.organisation.OrganisationState;
import app.ritme.shared.Refusal;
import app.ritme.shared.Slug;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The house that a link's address names, by the address it has now or had before. */
@Component
class LinkedHouses {

    private final OrganisationDirectory directory;

    LinkedHouses(OrganisationDirectory directory) {
        this.directory = directory;
    }

    /** Empty when there is none, or it is over. */
    Optional<OrganisationEntry> open(String slug) {
        try {
            return directory.find(Slug.of(slug)).filter(found -> found.state() == OrganisationState.ACTIVE);
        } catch (Refusal notASlug) {
            return Optional.empty();
        }
    }
}
