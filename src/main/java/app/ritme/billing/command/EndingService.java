package app.ritme.billing.command;

import app.ritme.account.HouseDirectory;
import app.ritme.billing.Backstage;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.ledger.Ledger;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationId;
import app.ritme.organisation.OrganisationRegistry;
import app.ritme.shared.BillingManagers;
import app.ritme.shared.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
    private final Ending ending;
    private final Ledger ledger;
    private final BillingSettings settings;
    private final OrganisationDirectory directory;
    private final OrganisationRegistry registry;
    private final HouseDirectory houses;

    EndingService(
            Desk desk,
            Commands commands,
            Ending ending,
            Ledger ledger,
            BillingSettings settings,
            OrganisationDirectory directory,
            OrganisationRegistry registry,
            HouseDirectory houses) {
        this.desk = desk;
        this.commands = commands;
        this.ending = ending;
        this.ledger = ledger;
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
            UUID by = desk.asker();
            Backstage.call(house, () -> {
                ledger.enter(by, "house-ended", "");
                registry.end();
                houses.close();
                return true;
            });
            return Outcome.DONE;
        }
        if (waitingSince().isPresent()) {
            return Outcome.WAITING;
        }
        return desk.ask(
                () -> commands.send(house, StripeCommand.Kind.CANCEL_NOW, Map.of(), desk.asker(), "house-ended"));
    }

    /** Since when the bound house waits for Stripe to end it, if it does. */
    public Optional<Instant> waitingSince() {
        return Backstage.call(desk.house(), ending::waitingSince);
    }

    /**
     * The house goes on after all. What Stripe ended meanwhile stays ended.
     *
     * @throws Refusal when nothing waits any more, or Stripe is being asked at this moment
     */
    public Outcome takeBack() {
        UUID by = desk.asker();
        if (!Backstage.call(desk.house(), () -> ending.takeBack(by))) {
            throw new Refusal("error.billing.ending");
        }
        return Outcome.DONE;
    }
}
