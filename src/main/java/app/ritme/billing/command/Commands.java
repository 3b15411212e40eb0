package app.ritme.billing.command;

import app.ritme.account.HouseDirectory;
import app.ritme.billing.Backstage;
import app.ritme.billing.BillingDetails;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.VatStatus;
import app.ritme.billing.access.AccessRule;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.GatewayException;
import app.ritme.billing.gateway.ItemChange;
import app.ritme.billing.gateway.NewSubscription;
import app.ritme.billing.inbox.Sync;
import app.ritme.billing.ledger.Held;
import app.ritme.billing.ledger.Ledger;
import app.ritme.organisation.OrganisationRegistry;
import app.ritme.people.BillingPeople;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes wishes down, sends them, and sends them again until it is certain what became of them. */
@Component
class Commands {

    static final String TASK = "stripe.command";

    private static final Logger log = LoggerFactory.getLogger(Commands.class);
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration SECOND_TRY = Duration.ofSeconds(30);

    private final BillingSettings settings;
    private final StripeCommandRepository commands;
    private final BillingGateway gateway;
    private final Ledger ledger;
    private final Sync sync;
    private final BillingPeople people;
    private final OrganisationRegistry registry;
    private final HouseDirectory directory;
    private final TransactionOperations transactions;
    private final Tasks tasks;
    private final Clock clock;

    Commands(
            BillingSettings settings,
            StripeCommandRepository commands,
            BillingGateway gateway,
            Ledger ledger,
            Sync sync,
            BillingPeople people,
            OrganisationRegistry registry,
            HouseDirectory directory,
            TransactionOperations transactions,
            Tasks tasks,
            Clock clock) {
        this.settings = settings;
        this.commands = commands;
        this.gateway = gateway;
        this.ledger = ledger;
        this.sync = sync;
        this.people = people;
        this.registry = registry;
        this.directory = directory;
        this.transactions = transactions;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Writes a wish down with its task, in the caller's transaction. */
    UUID write(StripeCommand.Kind kind, Map<String, String> params, @Nullable UUID by, Instant notBefore) {
        StripeCommand command = commands.save(new StripeCommand(settings.mode(), kind, params, by, clock.instant()));
        tasks.scheduleAt(notBefore, TASK, command.id());
        return command.id();
    }

    /**
     * Writes a wish down and sends it at once; without an answer it stays written down, and its task sends it again.
     *
     * @throws Refusal when Stripe says no
     */
    Outcome send(UUID house, StripeCommand.Kind kind, Map<String, String> params, @Nullable UUID by, String what) {
        return Backstage.call(house, () -> {
            UUID id = transactions.execute(status -> {
                ledger.enter(by, what, params.getOrDefault("words", ""));
                return write(kind, params, by, clock.instant().plus(SECOND_TRY));
            });
            Optional<GatewayException> no = execute(id);
            if (no.isPresent()) {
                throw refusal(no.get());
            }
            return settled(id);
        });
    }

    private Outcome settled(UUID id) {
        StripeCommand.Status status = transactions.execute(
                transaction -> commands.findById(id).orElseThrow().status());
        if (status != StripeCommand.Status.DONE) {
            return Outcome.WAITING;
        }
        return ledger.actionRequired() ? Outcome.ACTION_REQUIRED : Outcome.DONE;
    }

    /** As a task: throws as long as it may still work out, so that the task comes again. */
    void again(UUID id) {
        Optional<GatewayException> refused = execute(id);
        refused.ifPresent(no -> log.info("Stripe refused what a house asked for: {}", no.getMessage()));
        StripeCommand.Status status = transactions.execute(
                transaction -> commands.findById(id).orElseThrow().status());
        if (status == StripeCommand.Status.UNKNOWN || status == StripeCommand.Status.SENT) {
            throw new IllegalStateException("no answer from Stripe yet");
        }
    }

    /** Sends one, and makes what is stored true afterwards. Answers why Stripe said no, if it did. */
    private Optional<GatewayException> execute(UUID id) {
        Instant now = clock.instant();
        StripeCommand command = transactions.execute(status -> commands.lock(id)
                .filter(found -> found.claim(now, now.plus(CLAIM)))
                .orElse(null));
        if (command == null) {
            return Optional.empty();
        }
        try {
            perform(command);
        } catch (GatewayException trouble) {
            settle(id, found -> found.failed(trouble.mayPass(), String.valueOf(trouble.getMessage()), clock.instant()));
            return trouble.mayPass() ? Optional.empty() : Optional.of(trouble);
        }
        settle(id, found -> found.done(clock.instant()));
        ledger.customer().ifPresent(sync::now);
        return Optional.empty();
    }

    private void settle(UUID id, Consumer<StripeCommand> change) {
        transactions.executeWithoutResult(status -> commands.lock(id).ifPresent(change));
    }

    private void perform(StripeCommand command) {
        String key = command.idemKey();
        String subscription = command.param("subscription");
        switch (command.kind()) {
            case START_TRIAL ->
                gateway.startTrial(
                        new NewSubscription(
                                Tenancy.current().tenant(),
                                command.param("customer"),
                                command.param("lookupKey"),
                                Long.parseLong(command.param("quantity")),
                                Integer.parseInt(command.param("days"))),
                        key);
            case CHANGE ->
                gateway.change(
                        new ItemChange(
                                subscription,
                                command.param("item"),
                                command.param("lookupKey"),
                                Long.parseLong(command.param("quantity")),
                                Instant.parse(command.param("reckonedAt"))),
                        key);
            case CHANGE_AT_END ->
                gateway.changeAtEnd(
                        subscription, command.param("lookupKey"), Long.parseLong(command.param("quantity")), key);
            case UNDO -> gateway.release(command.param("schedule"), key);
            case CANCEL -> gateway.cancelAtEnd(subscription, command.param("reason"), command.param("comment"), key);
            case KEEP -> gateway.keep(subscription, key);
            case RESUME -> gateway.resume(subscription, key);
            case DETAILS -> describe(command);
            case SEATS -> seats(command);
            case CANCEL_NOW -> endHouse(command);
        }
    }

    private void describe(StripeCommand command) {
        var details = new BillingDetails(
                command.param("name"),
                command.param("email"),
                command.param("line1"),
                command.param("line2"),
                command.param("postalCode"),
                command.param("city"),
                command.param("country"),
                command.param("vatId"),
                VatStatus.NONE,
                command.param("reference"));
        gateway.describe(command.param("customer"), details, command.idemKey());
        gateway.setVatId(command.param("customer"), details.country(), details.vatId(), command.idemKey() + "-vat");
    }

    /** Counted now and not when it was asked for: the last count is the true one, and two askings are one. */
    private void seats(StripeCommand command) {
        Optional<Held> held = ledger.held().filter(Held::isLive);
        if (held.isEmpty() || held.get().itemId() == null || !perSeat(held.get())) {
            return;
        }
        long working = transactions.execute(status -> people.working());
        long billed = held.get().plan().map(plan -> plan.quantity()).orElse(0L);
        if (working != billed) {
            gateway.setQuantity(
                    held.get().subscription(), held.get().itemId(), working, command.idemKey() + "-" + working);
        }
    }

    private static boolean perSeat(Held held) {
        return held.plan().map(plan -> plan.plan().perSeat()).orElse(false);
    }

    /** First everything that goes on at Stripe, known here or not, and only then the house. */
    private void endHouse(StripeCommand command) {
        ledger.customer().map(gateway::subscriptions).orElse(List.of()).stream()
                .filter(found ->
                        AccessRule.isLive(found.status()) || found.status().equals("incomplete"))
                .forEach(found -> gateway.cancelNow(found.id(), command.idemKey() + "-" + found.id()));
        registry.end();
        directory.close();
    }

    /** In words a manager can do something with. */
    static Refusal refusal(GatewayException no) {
        return switch (no.kind()) {
            case DECLINED -> new Refusal("error.billing.declined");
            case UNREACHABLE, BUSY -> new Refusal("error.billing.unreachable");
            default ->
                switch (no.code()) {
                    case "price_missing" -> new Refusal("error.billing.price");
                    case "tax_id_invalid" -> new Refusal("error.billing.vat");
                    case "customer_tax_location_invalid" -> new Refusal("error.billing.address");
                    default -> new Refusal("error.billing.refused");
                };
        };
    }
}
