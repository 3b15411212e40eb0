package app.ritme.billing.operator;

import app.ritme.account.AccountService;
import app.ritme.account.HouseDirectory;
import app.ritme.account.OperatorList;
import app.ritme.billing.Backstage;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.access.Phase;
import app.ritme.billing.command.Ending;
import app.ritme.billing.ledger.Assigned;
import app.ritme.billing.ledger.Ledger;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanCatalogue;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.AllowanceData;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationId;
import app.ritme.organisation.OrganisationRegistry;
import app.ritme.organisation.RegisteredHouse;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Operators;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Refusal;
import app.ritme.shared.Slug;
import app.ritme.shared.Standing;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;

/**
 * How houses stand, and what whoever runs the server says about one. Of a house itself nothing is read but what an
 * operator wrote there, and that as the house's own job.
 */
@Service
@Operators
@PlatformTransaction(readOnly = true)
public class OperatorHouseService {

    private static final int HISTORY = 20;
    private static final String ASSIGNED = " (until is null or until >= :today) ";
    private static final String STANDING =
            "s.plan, s.phase, s.period_end, s.alert, a.plan as assigned from platform.organisation o"
                    + " left join platform.billing_standing s on s.organisation_id = o.id and s.mode = :mode"
                    + " left join platform.billing_assigned a on a.organisation_id = o.id and" + ASSIGNED;

    private final BillingSettings settings;
    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Ending ending;
    private final PlanCatalogue catalogue;
    private final OrganisationDirectory directory;
    private final OrganisationRegistry registry;
    private final HouseDirectory houses;
    private final AccountService account;
    private final OperatorList operators;
    private final Clock clock;

    OperatorHouseService(
            BillingSettings settings,
            @Qualifier("platform") JdbcClient jdbc,
            Ledger ledger,
            Ending ending,
            PlanCatalogue catalogue,
            OrganisationDirectory directory,
            OrganisationRegistry registry,
            HouseDirectory houses,
            AccountService account,
            OperatorList operators,
            Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.ending = ending;
        this.catalogue = catalogue;
        this.directory = directory;
        this.registry = registry;
        this.houses = houses;
        this.account = account;
        this.operators = operators;
        this.clock = clock;
    }

    /** How these houses stand; one that never subscribed and that no operator spoke about is not among them. */
    public Map<OrganisationId, HouseBilling> of(Collection<OrganisationId> wanted) {
        var found = new HashMap<OrganisationId, HouseBilling>();
        if (!wanted.isEmpty()) {
            jdbc.sql("select o.id, " + STANDING
                            + "where o.id in (:houses) and (s.phase is not null or a.plan is not null)")
                    .param("mode", settings.mode().name())
                    .param("today", today())
                    .param("houses", wanted.stream().map(OrganisationId::value).toList())
                    .query(row -> {
                        found.put(new OrganisationId(row.getObject("id", UUID.class)), billing(row));
                    });
        }
        return found;
    }

    /**
     * One house and how it stands.
     *
     * @throws NotFoundException when no house has this address
     */
    public StandingHouse house(Slug slug) {
        return jdbc.sql("select o.id, o.slug, o.name, o.state, o.created_at, " + STANDING + "where o.slug = :slug")
                .param("mode", settings.mode().name())
                .param("today", today())
                .param("slug", slug.value())
                .query((row, index) -> new StandingHouse(RegisteredHouse.of(row), billing(row)))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** The houses that live by the operator's word, by name. */
    public List<AssignedHouse> assigned(int page, int size) {
        return jdbc.sql("select o.slug, o.name, a.plan, a.until from platform.billing_assigned a"
                        + " join platform.organisation o on o.id = a.organisation_id where" + ASSIGNED
                        + "order by lower(o.name), o.slug limit :size offset :from")
                .param("today", today())
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, index) -> new AssignedHouse(
                        new Slug(row.getString("slug")),
                        row.getString("name"),
                        PlanKey.valueOf(row.getString("plan")),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    /** What operators said about this house, the latest first. */
    public List<AssignmentRow> history(OrganisationId house) {
        List<Assigned> said = Backstage.call(house.value(), () -> ledger.assigned(HISTORY));
        Map<UUID, String> names = operators.names(said.stream()
                .flatMap(one -> Stream.of(Optional.of(one.by()), Optional.ofNullable(one.withdrawnBy())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return said.stream().map(one -> row(one, names)).toList();
    }

    /** Since when the house waits for Stripe to end it, if it does. */
    public Optional<Instant> endsSince(OrganisationId house) {
        return Backstage.call(house.value(), ending::waitingSince);
    }

    /**
     * From now on the house may do this, whatever it pays; kept with who said so and why.
     *
     * @throws Refusal without a reason, or when its time would be over already
     */
    @PlatformTransaction
    public void assign(OrganisationId house, Assignment assignment) {
        directory.get(house);
        refuseNoReason(assignment.reason());
        LocalDate until = assignment.until();
        if (until != null && until.isBefore(today())) {
            throw new Refusal("error.billing.until");
        }
        UUID by = me();
        Plan plan = catalogue.current(assignment.plan());
        var limits = new AllowanceData(
                assignment.guestsInHouse(), assignment.staff(), assignment.locations(), Standing.GOOD);
        jdbc.sql(
                        "insert into platform.billing_assigned (organisation_id, plan, until, assigned_at)"
                                + " values (:house, :plan, :until, :now)"
                                + " on conflict (organisation_id) do update set plan = :plan, until = :until, assigned_at = :now")
                .param("house", house.value())
                .param("plan", plan.key().name())
                .param("until", until == null ? null : Date.valueOf(until))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        Backstage.call(house.value(), () -> {
            ledger.assign(plan, limits, assignment.reason().strip(), by, until);
            return true;
        });
    }

    /**
     * The house's own subscription decides again.
     *
     * @throws NotFoundException when no word stands
     */
    @PlatformTransaction
    public void withdraw(OrganisationId house, String reason) {
        directory.get(house);
        refuseNoReason(reason);
        UUID by = me();
        jdbc.sql("delete from platform.billing_assigned where organisation_id = :house")
                .param("house", house.value())
                .update();
        if (!Backstage.call(house.value(), () -> ledger.withdraw(reason.strip(), by))) {
            throw new NotFoundException();
        }
    }

    /**
     * Ends a house whose subscription cannot be ended at Stripe; what goes on there has to be ended by hand.
     *
     * @param address of the house, typed again
     * @throws Refusal when it is another one, or without a reason
     */
    @PlatformTransaction(propagation = Propagation.NOT_SUPPORTED)
    public void forceEnd(OrganisationId house, String address, String reason) {
        if (!directory.get(house).slug().value().equals(address.strip())) {
            throw new Refusal("error.billing.address-differs");
        }
        refuseNoReason(reason);
        UUID by = me();
        Backstage.call(house.value(), () -> {
            ledger.enter(by, "house-ended-by-force", reason.strip());
            registry.end();
            houses.close();
            return true;
        });
    }

    /** An operator is in no house, so the context says nothing of who they are. */
    private UUID me() {
        return account.profile().id().value();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static HouseBilling billing(ResultSet row) throws SQLException {
        Timestamp end = row.getTimestamp("period_end");
        return new HouseBilling(
                plan(row.getString("plan")),
                Phase.valueOf(Objects.requireNonNullElse(row.getString("phase"), "NONE")),
                end == null ? null : end.toInstant(),
                row.getString("alert"),
                plan(row.getString("assigned")));
    }

    private static AssignmentRow row(Assigned one, Map<UUID, String> names) {
        var limits = one.limits();
        UUID withdrawnBy = one.withdrawnBy();
        return new AssignmentRow(
                new Assignment(
                        one.plan(),
                        limits.guestsInHouse(),
                        limits.staff(),
                        limits.locations(),
                        one.reason(),
                        one.until()),
                names.getOrDefault(one.by(), ""),
                one.at(),
                withdrawnBy == null ? "" : names.getOrDefault(withdrawnBy, ""),
                one.withdrawnAt(),
                one.withdrawnReason());
    }

    private static void refuseNoReason(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("error.billing.reason");
        }
    }

    private static @Nullable PlanKey plan(@Nullable String name) {
        return name == null ? null : PlanKey.valueOf(name);
    }
}
