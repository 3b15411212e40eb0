package app.ritme.billing.command;

import app.ritme.billing.Backstage;
import app.ritme.billing.BillingClock;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.access.AccessRule;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.Checkout;
import app.ritme.billing.gateway.GatewayException;
import app.ritme.billing.gateway.NewSubscription;
import app.ritme.billing.gateway.SubscriptionFacts;
import app.ritme.billing.inbox.Sync;
import app.ritme.billing.ledger.Held;
import app.ritme.billing.ledger.Ledger;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanKey;
import app.ritme.billing.plan.PlanPrice;
import app.ritme.organisation.OrganisationService;
import app.ritme.shared.BillingManagers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Begins a subscription. Asks Stripe and waits for it, so it is called outside of transactions and off the screen's thread. */
@Service
@BillingManagers
@Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
public class CheckoutService {

    /** A little more than the shortest Stripe takes. */
    static final Duration OPEN_FOR = Duration.ofMinutes(31);

    private final Desk desk;
    private final Customer customer;
    private final Commands commands;
    private final BillingSettings settings;
    private final CheckoutAttemptRepository attempts;
    private final BillingGateway gateway;
    private final Ledger ledger;
    private final Sync sync;
    private final OrganisationService organisation;
    private final CheckoutWatch watch;
    private final TransactionOperations transactions;
    private final BillingClock time;

    CheckoutService(
            Desk desk,
            Customer customer,
            Commands commands,
            BillingSettings settings,
            CheckoutAttemptRepository attempts,
            BillingGateway gateway,
            Ledger ledger,
            Sync sync,
            OrganisationService organisation,
            CheckoutWatch watch,
            TransactionOperations transactions,
            BillingClock time) {
        this.desk = desk;
        this.customer = customer;
        this.commands = commands;
        this.settings = settings;
        this.attempts = attempts;
        this.gateway = gateway;
        this.ledger = ledger;
        this.sync = sync;
        this.organisation = organisation;
        this.watch = watch;
        this.transactions = transactions;
        this.time = time;
    }

    /**
     * Tries a plan for some days without a card.
     *
     * @throws Refusal when this house subscribed or tried before
     */
    public Outcome startTrial(PlanKey plan, Interval interval) {
        return desk.ask(() -> {
            String payer = customer.of(desk.house());
            List<SubscriptionFacts> past = gateway.subscriptions(payer);
            refuseLive(past);
            if (!mayTry(past)) {
                throw new Refusal("error.billing.trial-used");
            }
            Plan chosen = desk.plan(plan);
            return commands.send(
                    desk.house(),
                    StripeCommand.Kind.START_TRIAL,
                    Map.of(
                            "customer", payer,
                            "lookupKey",
                                    desk.price(chosen, interval, currency()).lookupKey(),
                            "quantity", Long.toString(desk.quantity(chosen)),
                            "days", Integer.toString(desk.trialDays()),
                            "words", plan + " " + interval),
                    desk.asker(),
                    "trial-started");
        });
    }

    /**
     * Leads to Stripe's payment page. Who asks again while it is open comes to the same page; who asks for another plan
     * makes the earlier page useless.
     *
     * @throws Refusal when a subscription goes on already: that one is changed, or its open invoice is paid
     */
    public URI subscribe(PlanKey plan, Interval interval) {
        return desk.ask(() -> {
            try {
                return page(plan, interval);
            } catch (GatewayException trouble) {
                if (trouble.kind() != GatewayException.Kind.KEY_USED) {
                    throw trouble;
                }
                return page(plan, interval);
            }
        });
    }

    private URI page(PlanKey plan, Interval interval) {
        String payer = customer.of(desk.house());
        List<SubscriptionFacts> past = gateway.subscriptions(payer);
        refuseLive(past);
        Plan chosen = desk.plan(plan);
        PlanPrice price = desk.price(chosen, interval, currency());
        long quantity = desk.quantity(chosen);
        UUID asker = desk.asker();
        Begun begun = Backstage.call(desk.house(), () -> begin(chosen, price, quantity, asker));
        begun.superseded().forEach(gateway::expire);
        Checkout page = begun.session()
                .map(gateway::checkout)
                .orElseGet(() -> create(
                        begun,
                        new NewSubscription(
                                desk.house(),
                                payer,
                                price.lookupKey(),
                                begun.quantity(),
                                mayTry(past) ? desk.trialDays() : 0)));
        Backstage.call(desk.house(), () -> {
            keep(begun.attempt(), page);
            return true;
        });
        return Optional.ofNullable(page.url()).orElseThrow(() -> new Refusal("error.billing.page-used"));
    }

    /** Once its key is spent the attempt is over: its page, if there is one, was shown to nobody. */
    private Checkout create(Begun begun, NewSubscription wanted) {
        try {
            return gateway.createCheckout(wanted, desk.pages(), begun.expiresAt(), begun.key());
        } catch (GatewayException trouble) {
            if (trouble.needsAnotherKey()) {
                Backstage.call(desk.house(), () -> watch.end(begun.attempt()));
            }
            throw trouble;
        }
    }

    /**
     * Somebody is back from the payment page. What the address says proves nothing: the page is looked up at Stripe, and
     * must be one that this house began.
     *
     * @throws NotFoundException when it is not
     */
    public Returned returned(String session) {
        UUID attempt = Backstage.call(
                desk.house(),
                () -> Optional.ofNullable(
                                transactions.execute(status -> attempts.findByModeAndSessionId(settings.mode(), session)
                                        .map(CheckoutAttempt::id)
                                        .orElse(null)))
                        .orElseThrow(NotFoundException::new));
        return desk.ask(() -> {
            Checkout page = gateway.checkout(session);
            String payer = desk.customer().orElseThrow(NotFoundException::new);
            if (!page.customer().equals(payer)) {
                throw new NotFoundException();
            }
            Backstage.call(desk.house(), () -> {
                keep(attempt, page);
                return true;
            });
            return switch (page.state()) {
                case OPEN -> Returned.WAITING;
                case EXPIRED -> Returned.ABANDONED;
                case COMPLETE -> confirmed(page, payer);
            };
        });
    }

    private Returned confirmed(Checkout page, String payer) {
        boolean fresh = sync.now(payer);
        Optional<Held> held = desk.held();
        if (fresh && held.filter(Held::isServed).isPresent() && page.paid()) {
            return Returned.CONFIRMED;
        }
        boolean failed = held.filter(found -> found.status().equals("incomplete_expired"))
                .isPresent();
        return failed ? Returned.FAILED : Returned.WAITING;
    }

    private record Begun(
            UUID attempt,
            String key,
            long quantity,
            Instant expiresAt,
            Optional<String> session,
            List<String> superseded) {}

    /** One open attempt for each house; those of another plan end. */
    private Begun begin(Plan plan, PlanPrice price, long quantity, UUID asker) {
        return transactions.execute(status -> {
            attempts.lockHouse(desk.house().toString());
            Instant now = time.now();
            List<CheckoutAttempt> open = attempts.open(settings.mode());
            Optional<CheckoutAttempt> same = open.stream()
                    .filter(attempt ->
                            attempt.isFor(plan, price) && attempt.isOpenAt(now) && attempt.quantity() == quantity)
                    .findFirst();
            List<CheckoutAttempt> others = open.stream()
                    .filter(attempt -> same.filter(kept -> kept == attempt).isEmpty())
                    .toList();
            others.forEach(attempt -> attempt.end(
                    attempt.isOpenAt(now) ? CheckoutAttempt.Status.SUPERSEDED : CheckoutAttempt.Status.EXPIRED));
            attempts.flush();
            CheckoutAttempt attempt = same.orElseGet(() -> attempts.save(
                    new CheckoutAttempt(settings.mode(), plan, price, quantity, now, now.plus(OPEN_FOR), asker)));
            if (same.isEmpty()) {
                watch.over(attempt);
                ledger.enter(asker, "checkout-begun", plan.key() + " " + price.interval());
            }
            return new Begun(
                    attempt.id(),
                    attempt.idemKey(),
                    attempt.quantity(),
                    attempt.expiresAt(),
                    Optional.ofNullable(attempt.sessionId()),
                    others.stream()
                            .map(CheckoutAttempt::sessionId)
                            .filter(session -> session != null)
                            .toList());
        });
    }

    /** Two tabs that began at once keep the same page, one after the other. */
    private void keep(UUID id, Checkout page) {
        transactions.executeWithoutResult(status -> {
            attempts.lockHouse(desk.house().toString());
            attempts.findById(id).ifPresent(attempt -> {
                switch (page.state()) {
                    case OPEN -> attempt.open(page.id());
                    case COMPLETE -> attempt.end(CheckoutAttempt.Status.COMPLETE);
                    case EXPIRED -> attempt.end(CheckoutAttempt.Status.EXPIRED);
                }
            });
        });
    }

    private static void refuseLive(List<SubscriptionFacts> past) {
        past.stream()
                .filter(found -> AccessRule.isLive(found.status()))
                .findFirst()
                .ifPresent(live -> {
                    throw new Refusal(
                            live.status().equals("past_due") || live.status().equals("unpaid")
                                    ? "error.billing.pay-first"
                                    : "error.billing.already");
                });
    }

    /** Once for each house, whatever it tried and whenever. */
    private boolean mayTry(List<SubscriptionFacts> past) {
        boolean never = past.stream()
                .allMatch(found -> found.trialEnd() == null && found.status().startsWith("incomplete"));
        return never && Backstage.call(desk.house(), ledger::trialUnused);
    }

    private Currency currency() {
        return Currency.getInstance(organisation.look().currency());
    }
}
