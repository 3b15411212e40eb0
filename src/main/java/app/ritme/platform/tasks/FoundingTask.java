package app.ritme.platform.tasks;

import app.ritme.account.FoundingRequests;
import app.ritme.account.SignUpService;
import app.ritme.billing.ledger.Ledger;
import app.ritme.organisation.OrganisationRegistry;
import app.ritme.people.Founding;
import app.ritme.shared.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Turns a confirmed sign-up into a house. Two roles of the database are two transactions: first what belongs to the
 * house, then its opening. Each is harmless when repeated, so a crash in between only means doing both again.
 */
@Configuration
class FoundingTask {

    @Bean
    Tasks.Kind foundOrganisation(
            FoundingRequests requests, Founding founding, OrganisationRegistry registry, Ledger ledger) {
        return new Tasks.Kind(
                SignUpService.FOUND_ORGANISATION,
                organisation -> requests.ofThisOrganisation().ifPresent(request -> {
                    founding.found(request);
                    ledger.standAgain();
                    registry.activate();
                }));
    }
}
