package app.ritme.billing.ledger;

import app.ritme.billing.BillingClock;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.access.Access;
import app.ritme.billing.access.AccessPolicy;
import app.ritme.billing.access.AccessRule;
import app.ritme.billing.access.Phase;
import app.ritme.billing.gateway.CustomerSnapshot;
import app.ritme.billing.gateway.InvoiceFacts;
import app.ritme.billing.gateway.SubscriptionFacts;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanCatalogue;
import app.ritme.organisation.AllowanceData;
import app.ritme.organisation.AllowanceService;
import app.ritme.shared.Standing;
import app.ritme.shared.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was fetched, decides what the house may do from all that is written, and says what changed. */
@Component
@Transactional
public class Ledger {

    private static final Duration MARGIN = Duration.ofMinutes(5);
    private static final Duration BEFORE_TRIAL_ENDS = Duration.ofDays(3);

    private final BillingSettings settings;
    private final BillingAccountRepository accounts;
    private final BillingSubscriptionRepository subscriptions;
    private final BillingInvoiceRepository invoices;
    private final BillingAssignmentRepository assignments;
    private final BillingEntryRepository entries;
    private final NoticeBook notices;
    private final PlanCatalogue catalogue;
    private final AllowanceService allowance;
    private final Tasks tasks;
    private final BillingClock clock;

    Ledger(
            BillingSettings settings,
            BillingAccountRepository accounts,
            BillingSubscriptionRepository subscriptions,
            BillingInvoiceRepository invoices,
            BillingAssignmentRepository assignments,
            BillingEntryRepository entries,
            NoticeBook notices,
            PlanCatalogue catalogue,
            AllowanceService allowance,
            Tasks tasks,
            BillingClock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.assignments = assignments;
        this.entries = entries;
        this.notices = notices;
        this.catalogue = catalogue;
        this.allowance = allowance;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** This customer of Stripe's pays for the bound house from now on. */
    public void bind(String customer) {
        accounts.locked(settings.mode()).bind(customer);
    }

    /**
     * Writes facts down, unless newer ones are there.
     *
     * @param fetchStartedAt when fetching them began; the later fetch knows more, whichever is written first
     */
    public Applied apply(CustomerSnapshot snapshot, Instant fetchStartedAt) {
        Instant now = clock.now();
        BillingAccount account = accounts.locked(settings.mode());
        boolean anothers = account.customerId() != null
                && !account.customerId().equals(snapshot.customer().id());
        if (anothers || account.isNewerThan(fetchStartedAt)) {
            return new Applied(false, false, account.phase(), null, null, null, "");
        }
        account.bind(snapshot.customer().id());
        String before = state(account);
        List<BillingSubscription> all = write(snapshot.subscriptions(), now);
        if (snapshot.customer().deleted()) {
            all.forEach(row -> row.end(now));
        }
        writeInvoices(snapshot.invoices(), now);
        account.become(snapshot, fetchStartedAt, now);
        List<BillingInvoice> open = invoices.open(settings.mode());
        Access access = AccessRule.access(
                all.stream().map(row -> row.subscribed(open)).toList(), account.phase(), now, AccessPolicy.DEFAULT);
        Optional<BillingSubscription> current = chooseCurrent(all, access);
        Phase phaseBefore = account.phase();
        account.stand(access);
        allow(access.phase(), current);
        String after = state(account);
        if (phaseBefore != access.phase()) {
            enter(
                    null,
                    "phase-" + access.phase().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    detail(current));
        } else if (!before.equals(after)) {
            enter(null, "changed", detail(current));
        }
        notices.of(account, current, open, now);
        return new Applied(
                true,
                !before.equals(after),
                access.phase(),
                current.map(BillingSubscription::planKey).orElse(null),
                current.map(BillingSubscription::periodEnd).orElse(null),
                nextCheck(current, open, now),
                alert(access, current, snapshot));
    }

    /** Works out again what the house may do, from what is stored and the time; asks nobody. */
    public void standAgain() {
        // First, for facts that are being written meanwhile would be overwritten by what was true before them.
        Phase phase = accounts.lock(settings.mode()).map(BillingAccount::phase).orElse(Phase.NONE);
        allow(phase, subscriptions.current(settings.mode()));
    }

    /** The operator says what the bound house may do. */
    public void assign(Plan plan, AllowanceData limits, String reason, UUID by, @Nullable LocalDate until) {
        assignments.standing().ifPresent(before -> before.withdraw(by, "", clock.now()));
        assignments.flush();
        BillingAssignment said = assignments.save(new BillingAssignment(plan, limits, reason, by, until, clock.now()));
        if (until != null) {
            Instant over = until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            tasks.scheduleAt(over, StandAgain.TASK, said.id());
        }
        enter(by, "assigned", plan.key() + ": " + reason);
        standAgain();
    }

    /**
     * The operator's word no longer holds; the subscription decides again.
     *
     * @return false when there was none
     */
    public boolean withdraw(String reason, UUID by) {
        Optional<BillingAssignment> standing = assignments.standing();
        standing.ifPresent(assignment -> {
            assignment.withdraw(by, reason, clock.now());
            assignments.flush();
            enter(by, "assignment-withdrawn", reason);
            standAgain();
        });
        return standing.isPresent();
    }

    /** What operators said about the bound house, the latest first. */
    @Transactional(readOnly = true)
    public List<Assigned> assigned(int most) {
        return assignments.findByOrderByAssignedAtDescIdDesc(Limit.of(most)).stream()
                .map(BillingAssignment::row)
                .toList();
    }

    public void enter(@Nullable UUID actor, String what, String detail) {
        entries.save(new BillingEntry(clock.now(), actor, what, detail));
    }

    /** The customer that pays for the bound house. */
    @Transactional(readOnly = true)
    public Optional<String> customer() {
        return accounts.findByMode(settings.mode()).map(BillingAccount::customerId);
    }

    @Transactional(readOnly = true)
    public boolean trialUnused() {
        return accounts.findByMode(settings.mode())
                .map(BillingAccount::trialUnused)
                .orElse(true);
    }

    /** Whether the address of the bound house has to be filled in before its first charge. */
    @Transactional(readOnly = true)
    public boolean addressWanted() {
        return accounts.findByMode(settings.mode())
                .map(BillingAccount::wantsAddress)
                .orElse(false);
    }

    /** The subscription that decides. */
    @Transactional(readOnly = true)
    public Optional<Held> held() {
        return subscriptions.current(settings.mode()).map(found -> found.held(catalogue));
    }

    /** Stripe's name of an invoice of the bound house. */
    @Transactional(readOnly = true)
    public Optional<String> invoice(UUID id) {
        return invoices.findByModeAndId(settings.mode(), id).map(BillingInvoice::stripeId);
    }

    @Transactional(readOnly = true)
    public boolean actionRequired() {
        return invoices.open(settings.mode()).stream().anyMatch(BillingInvoice::actionRequired);
    }

    private List<BillingSubscription> write(List<SubscriptionFacts> facts, Instant now) {
        var known = new ArrayList<>(subscriptions.findByMode(settings.mode()));
        for (SubscriptionFacts found : facts) {
            BillingSubscription row = known.stream()
                    .filter(one -> one.stripeId().equals(found.id()))
                    .findFirst()
                    .orElseGet(() -> {
                        var made = new BillingSubscription(settings.mode(), found.id());
                        known.add(made);
                        return made;
                    });
            row.become(found, catalogue, now);
            subscriptions.save(row);
        }
        return known;
    }

    private void writeInvoices(List<InvoiceFacts> facts, Instant now) {
        List<String> ids = facts.stream().map(InvoiceFacts::id).toList();
        Map<String, BillingInvoice> known = invoices.findByModeAndStripeIdIn(settings.mode(), ids).stream()
                .collect(Collectors.toMap(BillingInvoice::stripeId, Function.identity()));
        for (InvoiceFacts found : facts) {
            BillingInvoice row = known.getOrDefault(found.id(), new BillingInvoice(settings.mode(), found.id()));
            row.become(found, now);
            invoices.save(row);
        }
    }

    private Optional<BillingSubscription> chooseCurrent(List<BillingSubscription> all, Access access) {
        String chosen = access.current().map(current -> current.id()).orElse("");
        // The old one first, so that there are never two.
        all.stream()
                .filter(row -> row.isCurrent() && !row.stripeId().equals(chosen))
                .forEach(row -> row.beCurrent(false));
        subscriptions.flush();
        Optional<BillingSubscription> current =
                all.stream().filter(row -> row.stripeId().equals(chosen)).findFirst();
        current.ifPresent(row -> row.beCurrent(true));
        return current;
    }

    /** The operator's word goes before the subscription; a price that is none of ours changes nothing. */
    private void allow(Phase phase, Optional<BillingSubscription> current) {
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        Optional<BillingAssignment> assigned = assignments.standing().filter(found -> found.holdsOn(today));
        if (assigned.isPresent()) {
            allowance.allow(assigned.get().allowance());
            return;
        }
        if (!settings.mode().isOn()) {
            allowance.allow(new AllowanceData(null, null, null, Standing.GOOD));
            return;
        }
        if (phase == Phase.NONE || phase == Phase.PENDING_PAYMENT) {
            var beginning = catalogue.beforeAnyPlan();
            allowance.allow(new AllowanceData(
                    beginning.guestsInHouse(), beginning.staff(), beginning.locations(), Standing.GOOD));
            return;
        }
        if (phase != Phase.UNKNOWN) {
            current.flatMap(row -> row.plan(catalogue))
                    .ifPresent(plan -> allowance.allow(
                            new AllowanceData(plan.guestsInHouse(), plan.staff(), plan.locations(), standing(phase))));
        }
    }

    private static Standing standing(Phase phase) {
        return switch (phase) {
            case GRACE -> Standing.PAYMENT_FAILED;
            case PAUSED -> Standing.PAUSED;
            case UNPAID -> Standing.UNPAID;
            case ENDED, FROZEN -> Standing.ENDED;
            default -> Standing.GOOD;
        };
    }

    /** What access depends on, as one line; two equal lines are no change. */
    private String state(BillingAccount account) {
        return account.phase() + " "
                + account.duplicate() + " "
                + subscriptions
                        .current(settings.mode())
                        .map(row -> row.held(catalogue))
                        .orElse(null);
    }

    private static String detail(Optional<BillingSubscription> current) {
        return current.map(row -> Objects.toString(row.planKey(), "")).orElse("");
    }

    /** Five minutes after whatever Stripe will do next by itself. */
    private @Nullable Instant nextCheck(Optional<BillingSubscription> current, List<BillingInvoice> open, Instant now) {
        Stream<@Nullable Instant> moments = Stream.concat(
                current.stream()
                        .flatMap(row -> Stream.of(
                                row.trialEnd(),
                                row.trialEnd() == null ? null : row.trialEnd().minus(BEFORE_TRIAL_ENDS),
                                row.periodEnd(),
                                row.cancelAt(),
                                row.awaitingUntil())),
                open.stream().map(BillingInvoice::nextAttemptAt));
        return moments.filter(Objects::nonNull)
                .map(moment -> moment.plus(MARGIN))
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static String alert(Access access, Optional<BillingSubscription> current, CustomerSnapshot snapshot) {
        if (access.duplicate()) {
            return "DUPLICATE";
        }
        if (snapshot.customer().deleted()) {
            return "CUSTOMER_DELETED";
        }
        if (current.isPresent() && !KNOWN.contains(current.get().status())) {
            return "UNKNOWN_STATUS";
        }
        if (snapshot.disputed()) {
            return "DISPUTE";
        }
        if (snapshot.invoices().stream().anyMatch(InvoiceFacts::cannotBeFinal)) {
            return "INVOICE_NOT_FINAL";
        }
        if (current.isPresent() && hasSeveralItems(current.get(), snapshot)) {
            return "SEVERAL_ITEMS";
        }
        boolean live = access.phase().isLive();
        return live && current.map(BillingSubscription::planKey).isEmpty() ? "PRICE_WITHOUT_PLAN" : "";
    }

    private static boolean hasSeveralItems(BillingSubscription current, CustomerSnapshot snapshot) {
        return snapshot.subscriptions().stream()
                .anyMatch(found -> found.id().equals(current.stripeId()) && found.items() > 1);
    }

    private static final Set<String> KNOWN = Set.of(
            "active", "trialing", "past_due", "paused", "incomplete", "unpaid", "canceled", "incomplete_expired");
}
