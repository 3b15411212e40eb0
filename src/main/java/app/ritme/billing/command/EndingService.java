package app.ritme.billing.command;

import app.ritme.account.HouseDirectory;
import app.ritme.billing.Backstage;
import app.ritme.billing.BillingSettings;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationId;
import app.ritme.organisation.OrganisationRegistry;
import app.ritme.shared.BillingManagers;
import app.ritme.shared.Refusal;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a house: the only way there is. What is paid at Stripe ends first, so that nobody pays for what is gone. */
@Service
@BillingManagers
@Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
public class EndingService {

    private final Desk desk;
    private final Commands commands;
    private final BillingSettings settings;
    private final OrganisationDirectory directory;
    private final OrganisationRegistry registry;
    private final HouseDirectory houses;

    EndingService(
            Desk desk,
            Commands commands,
            BillingSettings settings,
            OrganisationDirectory directory,
            OrganisationRegistry registry,
            HouseDirectory houses) {
        this.desk = desk;
        this.commands = commands;
        this.settings = settings;
        this.directory = directory;
        this.registry = registry;
        this.houses = houses;
    }

    /**
     * Ends the bound house, or waits for Stripe and ends it then.
     *
     * @param address of the house, typed again
     * @throws Refusal when it is another one
     */
    public Outcome endHouse(String address) {
        UUID house = desk.house();
        if (!directory.get(new OrganisationId(house)).slug().value().equals(address.strip())) {
            throw new Refusal("error.billing.address-differs");
        }
        if (!settings.mode().isOn()) {
            Backstage.call(house, () -> {
                registry.end();
                houses.close();
                return true;
            });
            return Outcome.DONE;
        }
        return desk.ask(
                () -> commands.send(house, StripeCommand.Kind.CANCEL_NOW, Map.of(), desk.asker(), "house-ended"));
    }
}
