package app.ritme.billing.ledger;

import app.ritme.billing.BillingClock;
import app.ritme.billing.BillingDetails;
import app.ritme.billing.BillingPage;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.CurrentPlan;
import app.ritme.billing.HistoryRow;
import app.ritme.billing.InvoiceRow;
import app.ritme.billing.access.Phase;
import app.ritme.billing.plan.PlanCatalogue;
import app.ritme.organisation.OrganisationService;
import app.ritme.people.BillingPeople;
import app.ritme.shared.BillingManagers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The subscription of the house as it is stored here; asks Stripe nothing. */
@Service
@BillingManagers
@Transactional(readOnly = true)
public class BillingService {

    private static final Duration FRESH = Duration.ofDays(2);
    private static final int INVOICES = 12;

    private final BillingSettings settings;
    private final BillingAccountRepository accounts;
    private final BillingInvoiceRepository invoices;
    private final BillingAssignmentRepository assignments;
    private final BillingEntryRepository entries;
    private final OrganisationService organisation;
    private final BillingPeople people;
    private final PlanCatalogue catalogue;
    private final BillingClock clock;

    BillingService(
            BillingSettings settings,
            BillingAccountRepository accounts,
            BillingInvoiceRepository invoices,
            BillingAssignmentRepository assignments,
            BillingEntryRepository entries,
            OrganisationService organisation,
            BillingPeople people,
            PlanCatalogue catalogue,
            BillingClock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.invoices = invoices;
        this.assignments = assignments;
        this.entries = entries;
        this.organisation = organisation;
        this.people = people;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public BillingPage page() {
        Optional<BillingAccountRepository.Standing> standing = accounts.standing(settings.mode());
        Optional<BillingAccount> account = standing.map(BillingAccountRepository.Standing::account);
        Optional<BillingSubscription> current = standing.map(BillingAccountRepository.Standing::subscription);
        Optional<CurrentPlan> plan = current.flatMap(row -> row.current(catalogue));
        Instant now = clock.now();
        boolean assigned = standing.map(found -> Optional.ofNullable(found.assignment()))
                .orElseGet(assignments::standing)
                .filter(found -> found.holdsOn(LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .isPresent();
        List<BillingInvoice> foremost =
                account.isEmpty() ? List.of() : invoices.foremost(settings.mode(), Limit.of(INVOICES));
        Optional<Instant> asOf = account.map(BillingAccount::syncedAt);
        return new BillingPage(
                settings.mode(),
                plan.map(CurrentPlan::currency)
                        .orElseGet(
                                () -> Currency.getInstance(organisation.look().currency())),
                assigned ? Phase.ASSIGNED : account.map(BillingAccount::phase).orElse(Phase.NONE),
                plan,
                current.flatMap(BillingSubscription::pending),
                current.map(BillingSubscription::awaitingUntil),
                foremost.stream().anyMatch(BillingInvoice::waitsForAddress),
                account.map(BillingAccount::wantsAddress).orElse(false),
                account.flatMap(BillingAccount::next),
                account.flatMap(BillingAccount::card),
                account.map(BillingAccount::details).orElse(BillingDetails.EMPTY),
                foremost.stream()
                        .filter(BillingInvoice::waitsToBePaid)
                        .findFirst()
                        .map(BillingInvoice::open),
                foremost.stream().anyMatch(BillingInvoice::isUnderWay),
                foremost.stream()
                        .map(BillingInvoice::row)
                        .sorted(Comparator.comparing(InvoiceRow::at).reversed())
                        .toList(),
                account.map(BillingAccount::trialUnused).orElse(true),
                asOf,
                asOf.filter(moment -> moment.isBefore(now.minus(FRESH))).isPresent());
    }

    /** Newest first, credit notes among them. */
    public List<InvoiceRow> invoices(int page, int size) {
        return invoices.newest(settings.mode(), PageRequest.of(page, size)).stream()
                .map(BillingInvoice::row)
                .toList();
    }

    /** Newest first; without a name where somebody is no member, such as the operator. */
    public List<HistoryRow> history(int page, int size) {
        List<BillingEntry> shown = entries.newest(PageRequest.of(page, size));
        Map<UUID, String> names = people.namesOf(
                shown.stream().flatMap(entry -> entry.actor().stream()).collect(Collectors.toSet()));
        return shown.stream()
                .map(entry -> entry.row(actor -> names.getOrDefault(actor, "")))
                .toList();
    }
}
