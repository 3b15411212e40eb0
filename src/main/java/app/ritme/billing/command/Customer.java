package app.ritme.billing.command;

import app.ritme.billing.Backstage;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.GatewayException;
import app.ritme.billing.gateway.NewCustomer;
import app.ritme.billing.inbox.Customers;
import app.ritme.billing.ledger.Ledger;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationId;
import app.ritme.people.BillingPeople;
import app.ritme.people.BillingPerson;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The house as a customer of Stripe's: made once, whatever happens in between. */
@Component
class Customer {

    private final BillingSettings settings;
    private final BillingGateway gateway;
    private final Customers customers;
    private final Ledger ledger;
    private final BillingPeople people;
    private final OrganisationDirectory directory;
    private final TransactionOperations transactions;

    Customer(
            BillingSettings settings,
            BillingGateway gateway,
            Customers customers,
            Ledger ledger,
            BillingPeople people,
            OrganisationDirectory directory,
            TransactionOperations transactions) {
        this.settings = settings;
        this.gateway = gateway;
        this.customers = customers;
        this.ledger = ledger;
        this.people = people;
        this.directory = directory;
        this.transactions = transactions;
    }

    /**
     * The customer that pays for this house, made when there is none. The key is the house's own, so that two who make it
     * at once, or again after a crash, make one; a customer that was deleted at Stripe is replaced under the next key.
     */
    String of(UUID house) {
        if (!settings.mode().isOn()) {
            throw new Refusal("error.billing.disabled");
        }
        Optional<String> before = customers.of(house);
        if (before.isPresent() && !gateway.customer(before.get()).deleted()) {
            return before.get();
        }
        before.ifPresent(customers::retire);
        String key = "cus:" + settings.mode() + ":" + house + ":" + before.orElse("v1");
        String customer = make(house, key);
        if (!customers.bind(customer, house)) {
            throw new GatewayException(GatewayException.Kind.REFUSED, "customer_of_another_house", "");
        }
        Backstage.call(house, () -> {
            ledger.bind(customer);
            return true;
        });
        return customer;
    }

    /** A key that is spent without an answer may have made one already: it is looked for before another is made. */
    private String make(UUID house, String key) {
        NewCustomer wanted = asking(house);
        try {
            return gateway.createCustomer(wanted, key);
        } catch (GatewayException trouble) {
            if (!trouble.needsAnotherKey()) {
                throw trouble;
            }
            return gateway.findCustomer(house).orElseGet(() -> gateway.createCustomer(wanted, key + ":" + Ids.next()));
        }
    }

    private NewCustomer asking(UUID house) {
        BillingPerson payer = Backstage.call(
                house,
                () -> Optional.ofNullable(transactions.execute(
                                status -> people.all().stream().findFirst().orElse(null)))
                        .orElseThrow(() -> new Refusal("error.billing.nobody")));
        return new NewCustomer(house, directory.get(new OrganisationId(house)).name(), payer.email(), payer.language());
    }
}
