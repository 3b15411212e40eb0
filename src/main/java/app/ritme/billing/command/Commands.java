package app.ritme.billing.command;

import app.ritme.account.HouseDirectory;
import app.ritme.billing.Backstage;
import app.ritme.billing.BillingDetails;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.CurrentPlan;
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
            return settled(id, kind);
        });
    }

    private Outcome settled(UUID id, StripeCommand.Kind kind) {
        StripeCommand.Status status = transactions.execute(
                transaction -> commands.findById(id).orElseThrow().status());
        if (status != StripeCommand.Status.DONE) {
            return Outcome.WAITING;
        }
        if (ledger.actionRequired()) {
            return Outcome.ACTION_REQUIRED;
        }
        return ledger.held().filter(held -> isUnpaid(kind, held)).isPresent() ? Outcome.UNPAID : Outcome.DONE;
    }

    /** What is paid at once and was not. */
    private static boolean isUnpaid(StripeCommand.Kind kind, Held held) {
        return switch (kind) {
            case CHANGE -> held.awaitsPayment();
            case RESUME -> held.status().equals("paused");
            default -> false;
        };
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
            if (command.attempts() == 1 || !happened(command)) {
                perform(command);
            }
        } catch (GatewayException trouble) {
            boolean elsewhere = isOfAnotherItem(command, trouble);
            boolean again = trouble.mayPass() || elsewhere;
            settle(id, found -> {
                found.failed(again, String.valueOf(trouble.getMessage()), clock.instant());
                if (trouble.needsAnotherKey() || elsewhere) {
                    found.renewKey();
                }
            });
            return again ? Optional.empty() : Optional.of(trouble);
        }
        settle(id, found -> found.done(clock.instant()));
        ledger.customer().ifPresent(sync::now);
        return Optional.empty();
    }

    /** The item was replaced at Stripe; what is fetched before the next try names the new one. */
    private static boolean isOfAnotherItem(StripeCommand command, GatewayException trouble) {
        return command.kind() == StripeCommand.Kind.SEATS
                && trouble.kind() == GatewayException.Kind.NOT_FOUND
                && command.attempts() == 1;
    }

    /** Before another try: fetches how things are, because the try before may have been heard although nobody answered. */
    private boolean happened(StripeCommand command) {
        ledger.customer().ifPresent(sync::now);
        Optional<Held> held = ledger.held().filter(Held::isLive);
        return switch (command.kind()) {
            case START_TRIAL -> held.isPresent();
            case CHANGE -> held.filter(now -> isAt(now, command)).isPresent();
            case CHANGE_AT_END -> held.filter(Held::changesAtEnd).isPresent();
            case UNDO ->
                held.filter(now -> command.param("schedule").equals(now.schedule()))
                        .isEmpty();
            case CANCEL -> held.filter(now -> now.cancelAt() == null).isEmpty();
            case KEEP -> held.filter(now -> now.cancelAt() != null).isEmpty();
            case RESUME -> held.filter(now -> now.status().equals("paused")).isEmpty();
            case DETAILS, SEATS, CANCEL_NOW -> false;
        };
    }

    private static boolean isAt(Held now, StripeCommand command) {
        return now.awaitsPayment()
                || now.plan()
                        .filter(plan -> Long.toString(plan.quantity()).equals(command.param("quantity")))
                        .flatMap(plan -> plan.plan().price(plan.interval(), plan.currency()))
                        .filter(price -> price.lookupKey().equals(command.param("lookupKey")))
                        .isPresent();
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
        if (!details.country().isEmpty()) {
            ledger.held()
                    .filter(Held::isLive)
                    .ifPresent(held -> gateway.reckonTax(held.subscription(), command.idemKey() + "-tax"));
        }
    }

    /** Counted now and not when it was asked for: the last count is the true one, and two askings are one. */
    private void seats(StripeCommand command) {
        Optional<Held> held = ledger.held().filter(Commands::isPaidBySeat);
        if (held.isEmpty() || held.get().itemId() == null) {
            return;
        }
        long working = transactions.execute(status -> people.working());
        if (working != billed(held.get())) {
            gateway.setQuantity(
                    held.get().subscription(), held.get().itemId(), working, command.idemKey() + "-" + working);
        }
    }

    /** Whether other seats are paid for than there are; in the caller's transaction. */
    boolean seatsDiffer() {
        return ledger.held()
                .filter(Commands::isPaidBySeat)
                .filter(held -> billed(held) != people.working())
                .isPresent();
    }

    private static boolean isPaidBySeat(Held held) {
        return held.isLive()
                && held.plan().filter(plan -> plan.plan().perSeat()).isPresent();
    }

    private static long billed(Held held) {
        return held.plan().map(CurrentPlan::quantity).orElse(0L);
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
            case UNREACHABLE, TROUBLED, KEY_USED, BUSY -> new Refusal("error.billing.unreachable");
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
