package app.ritme.billing.command;

import app.ritme.billing.Amount;
import app.ritme.billing.Backstage;
import app.ritme.billing.BillingClock;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.CurrentPlan;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.GatewayException;
import app.ritme.billing.gateway.ItemChange;
import app.ritme.billing.gateway.Preview;
import app.ritme.billing.inbox.Sync;
import app.ritme.billing.ledger.Held;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanKey;
import app.ritme.billing.plan.PlanPrice;
import app.ritme.organisation.AllowanceService;
import app.ritme.organisation.Usage;
import app.ritme.shared.BillingManagers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Changes, ends and takes up a subscription. Asks Stripe and waits for it, outside of transactions. */
@Service
@BillingManagers
@Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
public class ChangeService {

    private static final Duration VALID = Duration.ofMinutes(10);
    private static final int LONGEST_COMMENT = 500;

    private final Desk desk;
    private final Commands commands;
    private final BillingSettings settings;
    private final BillingChangeRepository changes;
    private final BillingGateway gateway;
    private final Sync sync;
    private final AllowanceService allowance;
    private final TransactionOperations transactions;
    private final BillingClock time;
    private final Clock clock;

    ChangeService(
            Desk desk,
            Commands commands,
            BillingSettings settings,
            BillingChangeRepository changes,
            BillingGateway gateway,
            Sync sync,
            AllowanceService allowance,
            TransactionOperations transactions,
            BillingClock time,
            Clock clock) {
        this.desk = desk;
        this.commands = commands;
        this.settings = settings;
        this.changes = changes;
        this.gateway = gateway;
        this.sync = sync;
        this.allowance = allowance;
        this.transactions = transactions;
        this.time = time;
        this.clock = clock;
    }

    /**
     * What another plan would cost and do. More at once is paid at once, by Stripe's own reckoning; less comes at the end of
     * what is paid for.
     *
     * @throws Refusal when there is nothing to change, or it would be the same
     */
    public ChangePreview preview(PlanKey wanted, Interval interval) {
        Plan plan = desk.plan(wanted);
        List<Usage> over = over(plan);
        return desk.ask(() -> {
            Held held = desk.live();
            CurrentPlan current = held.plan().orElseThrow(() -> new Refusal("error.billing.foreign-price"));
            PlanPrice price = desk.price(plan, interval, current.currency());
            if (!price.currency().equals(current.currency())) {
                throw new Refusal("error.billing.currency");
            }
            long quantity = desk.quantity(plan);
            boolean same = current.plan().equals(plan) && current.interval() == interval;
            if (same) {
                throw new Refusal("error.billing.same");
            }
            boolean now = isMore(current, plan, price, quantity);
            String item = held.itemId();
            if (item == null || held.cancelAt() != null || held.changesAtEnd()) {
                throw new Refusal(held.cancelAt() != null ? "error.billing.ends" : "error.billing.changes-already");
            }
            if (held.awaitsPayment()) {
                throw new Refusal("error.billing.awaits");
            }
            Instant reckonedAt = time.now().truncatedTo(ChronoUnit.SECONDS);
            Preview preview = now
                    ? reckon(new ItemChange(held.subscription(), item, price.lookupKey(), quantity, reckonedAt))
                    : new Preview(current.currency().getCurrencyCode(), 0, 0, List.of());
            Instant validUntil = clock.instant().plus(VALID);
            UUID id = Backstage.call(
                    desk.house(),
                    () -> transactions.execute(status -> changes.save(new BillingChange(
                                    settings.mode(),
                                    held.subscription(),
                                    item,
                                    plan,
                                    price,
                                    quantity,
                                    now,
                                    preview.dueNow(),
                                    reckonedAt,
                                    validUntil))
                            .id()));
            return new ChangePreview(
                    new ChangeId(id),
                    wanted,
                    interval,
                    quantity,
                    now,
                    preview.lines().stream()
                            .map(line -> new PreviewLine(
                                    Amount.of(line.minor(), preview.currency()), line.proration()))
                            .toList(),
                    Amount.of(preview.tax(), preview.currency()),
                    Amount.of(preview.dueNow(), preview.currency()),
                    now ? reckonedAt : Objects.requireNonNullElse(current.periodEnd(), reckonedAt),
                    validUntil,
                    over);
        });
    }

    /**
     * Does what was previewed, for exactly what it said.
     *
     * @throws Refusal when that was too long ago, the subscription changed meanwhile, or the card was refused
     */
    public Outcome confirm(ChangeId preview) {
        UUID house = desk.house();
        BillingChange change = Backstage.call(
                house,
                () -> Optional.ofNullable(transactions.execute(status -> use(house, preview)))
                        .orElseThrow(NotFoundException::new));
        return desk.ask(() -> {
            refuseUnlessAsShown(change);
            return commands.send(
                    house,
                    change.atOnce() ? StripeCommand.Kind.CHANGE : StripeCommand.Kind.CHANGE_AT_END,
                    Map.of(
                            "subscription", change.subscription(),
                            "item", change.itemId(),
                            "lookupKey", change.lookupKey(),
                            "quantity", Long.toString(change.quantity()),
                            "reckonedAt", change.reckonedAt().toString(),
                            "words", change.words()),
                    desk.asker(),
                    change.atOnce() ? "plan-changed" : "change-planned");
        });
    }

    /** Takes a change back that was to come at the end of the period. */
    public Outcome undo() {
        return desk.ask(() -> {
            Held held = desk.live();
            String schedule = held.schedule();
            if (schedule == null) {
                throw new Refusal("error.billing.nothing-planned");
            }
            return send(StripeCommand.Kind.UNDO, Map.of("schedule", schedule), "change-undone");
        });
    }

    /** Ends the subscription at the end of what is paid for. */
    public Outcome cancel(CancelReason reason, String comment) {
        String kept = comment.strip();
        return desk.ask(() -> {
            Held held = desk.live();
            if (held.schedule() != null) {
                // A planned change would hold on to the subscription; who leaves does not want it.
                send(StripeCommand.Kind.UNDO, Map.of("schedule", held.schedule()), "change-undone");
            }
            return send(
                    StripeCommand.Kind.CANCEL,
                    Map.of(
                            "subscription", held.subscription(),
                            "reason", reason.atStripe(),
                            "comment", kept.substring(0, Math.min(kept.length(), LONGEST_COMMENT)),
                            "words", reason.name()),
                    "cancelled");
        });
    }

    /** Goes on after all: takes an end back, or takes up a trial that rests, once there are an address and a card. */
    public Outcome resume() {
        return desk.ask(() -> {
            Held held = desk.live();
            if (held.status().equals("paused")) {
                desk.refuseWithoutAddress();
                return send(StripeCommand.Kind.RESUME, Map.of("subscription", held.subscription()), "resumed");
            }
            if (held.cancelAt() == null) {
                throw new Refusal("error.billing.goes-on");
            }
            return send(StripeCommand.Kind.KEEP, Map.of("subscription", held.subscription()), "kept");
        });
    }

    private Outcome send(StripeCommand.Kind kind, Map<String, String> params, String what) {
        return commands.send(desk.house(), kind, params, desk.asker(), what);
    }

    /** Two who confirm at once would each change what the other one was shown: the first one does, the other looks anew. */
    private @Nullable BillingChange use(UUID house, ChangeId preview) {
        changes.lockHouse(house.toString());
        Optional<BillingChange> found = changes.lock(preview.value());
        found.ifPresent(change -> {
            change.use(clock.instant());
            changes.overtake(change.id(), clock.instant());
        });
        return found.orElse(null);
    }

    /** Reckoned once more, for whatever happened meanwhile, here or at Stripe. */
    private void refuseUnlessAsShown(BillingChange change) {
        boolean same = desk.live().subscription().equals(change.subscription())
                && desk.quantity(desk.plan(change.plan())) == change.quantity();
        if (!same || (change.atOnce() && reckon(change.atStripe()).dueNow() != change.dueMinor())) {
            throw new Refusal("error.billing.preview-old");
        }
    }

    /** What is changed may have been replaced at Stripe: then it is fetched, and looked at anew. */
    private Preview reckon(ItemChange change) {
        try {
            return gateway.preview(change);
        } catch (GatewayException no) {
            if (no.kind() != GatewayException.Kind.NOT_FOUND) {
                throw no;
            }
            desk.customer().ifPresent(sync::now);
            throw new Refusal("error.billing.preview-old");
        }
    }

    /** A larger plan, or the same one for longer; from yearly to monthly always waits for the end. */
    private static boolean isMore(CurrentPlan current, Plan plan, PlanPrice price, long quantity) {
        if (current.interval() == Interval.YEAR && price.interval() == Interval.MONTH) {
            return false;
        }
        int larger = plan.key().compareTo(current.plan().key());
        if (larger != 0) {
            return larger > 0;
        }
        return price.interval() != current.interval()
                || price.minor() * quantity >= current.unitMinor() * current.quantity();
    }

    private List<Usage> over(Plan plan) {
        return allowance.usage().stream()
                .map(usage -> new Usage(usage.kind(), usage.used(), limit(plan, usage)))
                .filter(usage -> !usage.hasRoomFor(0))
                .toList();
    }

    private static @Nullable Integer limit(Plan plan, Usage usage) {
        return switch (usage.kind()) {
            case GUESTS_IN_HOUSE -> plan.guestsInHouse();
            case STAFF -> plan.staff();
            case LOCATIONS -> plan.locations();
        };
    }
}
