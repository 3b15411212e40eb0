package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.payment.Payments;
import app.ritme.billing.emulator.world.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What falls due as time passes, each at its own second. */
public final class Agenda {

    private static final long HOUR = 3_600;
    private static final long INCOMPLETE = 23 * HOUR;
    private static final long TRIAL_NOTICE = 72 * HOUR;
    private static final long TAX_OFFICE = 30;
    private static final Set<String> RENEWED = Set.of("active", "past_due", "unpaid");

    private final Kit kit;
    private final Subscriptions subscriptions;
    private final Renewals renewals;
    private final Dunning dunning;
    private final Schedules schedules;
    private final Payments payments;
    private final Customers customers;
    private final List<Source> more = new ArrayList<>();

    public Agenda(
            Kit kit,
            Subscriptions subscriptions,
            Renewals renewals,
            Dunning dunning,
            Schedules schedules,
            Payments payments,
            Customers customers) {
        this.kit = kit;
        this.subscriptions = subscriptions;
        this.renewals = renewals;
        this.dunning = dunning;
        this.schedules = schedules;
        this.payments = payments;
        this.customers = customers;
    }

    /** Something that falls due. */
    record Due(long at, Runnable work) {}

    /** Says what falls due for an object of that type. */
    @FunctionalInterface
    interface Source {
        Stream<Due> of(ObjectNode object);
    }

    /** Everything due by then under that test clock, or under none; the second of each is told before it is done. */
    void run(long until, @Nullable ObjectNode testClock, LongConsumer itIs) {
        Optional<Due> next = next(testClock);
        while (next.isPresent() && next.get().at() <= until) {
            itIs.accept(next.get().at());
            next.get().work().run();
            next = next(testClock);
        }
    }

    /** Lets the emulator's own time do everything up to that second. */
    public void passUntil(long second) {
        Optional<Due> next = next(null);
        while (next.isPresent() && next.get().at() <= second) {
            kit.time().standingAt(next.get().at(), next.get().work());
            next = next(null);
        }
    }

    /** Of what falls due at the same second, what is named first is done first. */
    private Optional<Due> next(@Nullable ObjectNode testClock) {
        return Stream.of(
                        of("subscription", testClock, this::subscription),
                        of("subscription_schedule", testClock, this::schedule),
                        of("invoice", testClock, this::invoice),
                        of("payment_intent", testClock, this::payment),
                        of("tax_id", testClock, this::taxId),
                        of(
                                "checkout.session",
                                testClock,
                                object -> more.stream().flatMap(source -> source.of(object))))
                .flatMap(dues -> dues)
                .reduce((one, other) -> Comparator.comparingLong(Due::at).compare(one, other) <= 0 ? one : other);
    }

    void also(Source checkoutSessions) {
        more.add(checkoutSessions);
    }

    private Stream<Due> of(String type, @Nullable ObjectNode testClock, Source source) {
        return kit.store()
                .all(type)
                .filter(object -> kit.time().testClock(object) == testClock)
                .flatMap(source::of);
    }

    private Stream<Due> subscription(ObjectNode subscription) {
        String status = Json.text(subscription, "status", "");
        if (Subscriptions.ENDED.contains(status)) {
            return Stream.empty();
        }
        List<Due> dues = new ArrayList<>();
        if (Json.has(subscription, "pending_update")) {
            dues.add(new Due(
                    Json.number(subscription, "pending_update.expires_at"),
                    () -> subscriptions.states().pendingUpdateExpired(subscription)));
        }
        if (Json.has(subscription, "_resumes_until")) {
            dues.add(new Due(
                    Json.number(subscription, "_resumes_until"),
                    () -> subscriptions.states().restsOn(subscription)));
        }
        if (Json.has(subscription, "cancel_at")) {
            dues.add(new Due(
                    Json.number(subscription, "cancel_at"),
                    () -> subscriptions.states().end(subscription)));
        }
        if (status.equals("incomplete")) {
            dues.add(new Due(
                    Json.number(subscription, "created") + INCOMPLETE,
                    () -> subscriptions.states().incompleteExpired(subscription)));
        }
        if (status.equals("trialing")) {
            if (!Json.flag(subscription, "_trial_noticed")) {
                dues.add(new Due(
                        Json.number(subscription, "trial_end") - TRIAL_NOTICE, () -> trialWillEnd(subscription)));
            }
            dues.add(new Due(Json.number(subscription, "trial_end"), () -> renewals.trialEnds(subscription)));
        }
        if (RENEWED.contains(status)) {
            dues.add(new Due(SubscriptionItems.nextEnd(subscription), () -> renewals.renew(subscription)));
        }
        return dues.stream();
    }

    private void trialWillEnd(ObjectNode subscription) {
        kit.store().edit(subscription).put("_trial_noticed", true);
        kit.events().emit("customer.subscription.trial_will_end", subscription);
    }

    private Stream<Due> schedule(ObjectNode schedule) {
        return Stream.of(new Due(Schedules.phaseEnd(schedule), () -> schedules.phaseEnded(schedule)));
    }

    private Stream<Due> invoice(ObjectNode invoice) {
        List<Due> dues = new ArrayList<>();
        if (Json.is(invoice, "status", "draft") && Json.has(invoice, "automatically_finalizes_at")) {
            dues.add(new Due(Json.number(invoice, "automatically_finalizes_at"), () -> renewals.draftIsDue(invoice)));
        }
        if (Json.is(invoice, "status", "open") && Json.has(invoice, "next_payment_attempt")) {
            dues.add(new Due(Json.number(invoice, "next_payment_attempt"), () -> dunning.retry(invoice)));
        }
        if (Json.is(invoice, "status", "open") && Json.has(invoice, "_gives_up_at")) {
            dues.add(new Due(Json.number(invoice, "_gives_up_at"), () -> dunning.givesUp(invoice)));
        }
        return dues.stream();
    }

    private Stream<Due> payment(ObjectNode intent) {
        return Json.has(intent, "_settles_at")
                ? Stream.of(new Due(Json.number(intent, "_settles_at"), () -> payments.settle(intent)))
                : Stream.empty();
    }

    private Stream<Due> taxId(ObjectNode tax) {
        return Json.is(tax, "verification.status", "pending")
                ? Stream.of(new Due(Json.number(tax, "created") + TAX_OFFICE, () -> customers.verify(tax)))
                : Stream.empty();
    }
}
