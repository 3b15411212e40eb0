package app.ritme.billing.command;

import app.ritme.billing.Backstage;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.gateway.GatewayException;
import app.ritme.billing.gateway.ReturnTo;
import app.ritme.billing.ledger.Held;
import app.ritme.billing.ledger.Ledger;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanCatalogue;
import app.ritme.billing.plan.PlanKey;
import app.ritme.billing.plan.PlanPrice;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationId;
import app.ritme.people.BillingPeople;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tenancy;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What all wishes have in common: who asks, for which house, at which price, and where Stripe's pages lead back to. */
@Component
class Desk {

    private final BillingSettings settings;
    private final Ledger ledger;
    private final PlanCatalogue catalogue;
    private final BillingPeople people;
    private final OrganisationDirectory directory;
    private final TransactionOperations transactions;
    private final String baseUrl;

    Desk(
            BillingSettings settings,
            Ledger ledger,
            PlanCatalogue catalogue,
            BillingPeople people,
            OrganisationDirectory directory,
            TransactionOperations transactions,
            @Value("${ritme.base-url}") String baseUrl) {
        this.settings = settings;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.people = people;
        this.directory = directory;
        this.transactions = transactions;
        this.baseUrl = baseUrl;
    }

    UUID house() {
        return Tenancy.current().tenant();
    }

    UUID asker() {
        return Tenancy.current().actor();
    }

    /** Turns Stripe's no into words a manager can do something with. */
    <T> T ask(Supplier<T> question) {
        if (!settings.mode().isOn()) {
            throw new Refusal("error.billing.disabled");
        }
        try {
            return question.get();
        } catch (GatewayException no) {
            throw Commands.refusal(no);
        }
    }

    Plan plan(PlanKey key) {
        return catalogue.current(key);
    }

    int trialDays() {
        return catalogue.trialDays();
    }

    /** @throws Refusal when the plan is not sold in this currency */
    PlanPrice price(Plan plan, Interval interval, Currency currency) {
        return plan.price(interval, currency)
                .or(() -> plan.price(interval, Currency.getInstance("EUR")))
                .orElseThrow(() -> new Refusal("error.billing.price"));
    }

    /** Seats that are paid for: everybody who works here, or one where it is not sold by the seat. */
    long quantity(Plan plan) {
        return plan.perSeat() ? Math.max(1, working()) : 1;
    }

    long working() {
        return Backstage.call(house(), () -> transactions.execute(status -> people.working()));
    }

    Optional<Held> held() {
        return Backstage.call(house(), ledger::held);
    }

    /** @throws Refusal when there is no subscription that goes on */
    Held live() {
        return held().filter(Held::isLive).orElseThrow(() -> new Refusal("error.billing.none"));
    }

    /** @throws Refusal before the first charge, when its VAT could not be worked out */
    void refuseWithoutAddress() {
        if (Backstage.call(house(), ledger::addressWanted)) {
            throw new Refusal("error.billing.address");
        }
    }

    Optional<String> customer() {
        return Backstage.call(house(), ledger::customer);
    }

    /** The address of the house comes from what is stored, never from the request. */
    ReturnTo pages() {
        String page =
                baseUrl + "/o/" + directory.get(new OrganisationId(house())).slug() + "/billing";
        return new ReturnTo(
                page + "/return?session_id=" + ReturnTo.SESSION, page, Language.of(LocaleContextHolder.getLocale()));
    }
}
