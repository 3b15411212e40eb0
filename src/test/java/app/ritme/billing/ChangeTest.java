package app.ritme.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.billing.access.Phase;
import app.ritme.billing.command.CancelReason;
import app.ritme.billing.command.ChangePreview;
import app.ritme.billing.command.ChangeService;
import app.ritme.billing.command.EndingService;
import app.ritme.billing.command.Outcome;
import app.ritme.billing.command.PaymentService;
import app.ritme.billing.emulator.delivery.Distortion;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.AllowanceService;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.Usage;
import app.ritme.organisation.UsageKind;
import app.ritme.people.InvitationService;
import app.ritme.people.MemberData;
import app.ritme.people.MemberId;
import app.ritme.people.TeamService;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Another plan, for more or for less, at once or later, by us or at Stripe; and never for another amount than was shown. */
@SuppressWarnings("NullAway.Init")
class ChangeTest extends BillingTest {

    @Autowired
    private ChangeService changes;

    @Autowired
    private PaymentService payments;

    @Autowired
    private EndingService ending;

    @Autowired
    private BillingService billing;

    @Autowired
    private AllowanceService allowance;

    @Autowired
    private LocationService locations;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private TeamService team;

    @Test
    void costsToTheCentWhatItsPreviewSaid() {
        House house = aHouseThatPays("Cents", PlanKey.SOLO, Interval.MONTH);
        houses.aStaffMember(house, "Siem");
        pass(Duration.ofDays(9).plusSeconds(12_345));

        ChangePreview preview = preview(house, PlanKey.CLINIC, Interval.MONTH);
        assertThat(preview.now()).isTrue();
        assertThat(preview.lines()).hasSize(2).allMatch(line -> line.proration());
        assertThat(confirm(house, preview)).isEqualTo(Outcome.DONE);

        assertThat(preview.dueNow().minor()).isPositive().isEqualTo(paid(house));
        assertThat(plan(house)).isEqualTo(PlanKey.CLINIC);
    }

    @Test
    void fromMonthlyToYearlyIsPaidAtOnceAndBackWaitsForTheEnd() {
        House house = aHouseThatPays("Rhythm", PlanKey.SOLO, Interval.MONTH);

        ChangePreview longer = preview(house, PlanKey.SOLO, Interval.YEAR);
        assertThat(longer.now()).isTrue();
        confirm(house, longer);
        assertThat(longer.dueNow().minor()).isPositive().isEqualTo(paid(house));
        assertThat(current(house).interval()).isEqualTo(Interval.YEAR);

        ChangePreview shorter = preview(house, PlanKey.SOLO, Interval.MONTH);
        assertThat(shorter.now()).isFalse();
        assertThat(shorter.dueNow().minor()).isZero();
        confirm(house, shorter);
        assertThat(current(house).interval()).isEqualTo(Interval.YEAR);

        pass(Duration.between(stripe.clock().instant(), shorter.effectiveAt()).plusHours(2));
        assertThat(current(house).interval()).isEqualTo(Interval.MONTH);
        assertThat(page(house).phase()).isEqualTo(Phase.ACTIVE);
    }

    @Test
    void isNotDoneWhenItWasLookedAtTooLongAgoOrTwice() {
        House house = aHouseThatPays("Stale", PlanKey.SOLO, Interval.MONTH);
        houses.aStaffMember(house, "Siem");
        ChangePreview old = preview(house, PlanKey.CLINIC, Interval.MONTH);
        superuser()
                .sql("update app.billing_change set valid_until = now() - interval '1 second' where id = :id")
                .param("id", old.id().value())
                .update();

        assertThatThrownBy(() -> confirm(house, old)).hasMessage("error.billing.preview-old");
        assertThat(plan(house)).isEqualTo(PlanKey.SOLO);

        ChangePreview fresh = preview(house, PlanKey.CLINIC, Interval.MONTH);
        assertThat(confirm(house, fresh)).isEqualTo(Outcome.DONE);
        assertThatThrownBy(() -> confirm(house, fresh)).hasMessage("error.billing.preview-old");
    }

    @Test
    void isNotDoneWhenItWouldCostSomethingElseMeanwhile() {
        House house = aHouseThatPays("Meanwhile", PlanKey.HOUSE, Interval.MONTH);
        ChangePreview preview = preview(house, PlanKey.CLINIC, Interval.MONTH);
        setQuantityAtStripe(house, 3);

        assertThatThrownBy(() -> confirm(house, preview)).hasMessage("error.billing.preview-old");
        assertThat(plan(house)).isEqualTo(PlanKey.HOUSE);
        assertThat(confirm(house, preview(house, PlanKey.CLINIC, Interval.MONTH)))
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void leavesTheOldPlanWhenTheCardIsRefusedAndForgetsTheChangeAfterADay() {
        House house = aHouseThatPays("Refused", PlanKey.SOLO, Interval.MONTH);
        houses.aStaffMember(house, "Siem");
        payWith(house, "pm_card_chargeCustomerFail");

        assertThat(confirm(house, preview(house, PlanKey.CLINIC, Interval.MONTH)))
                .isEqualTo(Outcome.UNPAID);
        assertThat(plan(house)).isEqualTo(PlanKey.SOLO);
        assertThat(limit(house, UsageKind.STAFF)).isEqualTo(2);
        assertThat(page(house).phase()).isEqualTo(Phase.ACTIVE);
        assertThat(banner(house)).isEqualTo(BannerKind.AWAITS_PAYMENT);

        pass(Duration.ofHours(24));
        assertThat(plan(house)).isEqualTo(PlanKey.SOLO);
        assertThat(page(house).phase()).isEqualTo(Phase.ACTIVE);
        assertThat(banner(house)).isEqualTo(BannerKind.NONE);
        assertThat(page(house).open()).isEmpty();
    }

    @Test
    void happensOnceItIsPaidWithAnotherCard() {
        House house = aHouseThatPays("Paid after", PlanKey.SOLO, Interval.MONTH);
        houses.aStaffMember(house, "Siem");
        payWith(house, "pm_card_chargeCustomerFail");
        confirm(house, preview(house, PlanKey.CLINIC, Interval.MONTH));
        assertThat(plan(house)).isEqualTo(PlanKey.SOLO);
        payWith(house, "pm_card_visa");
        dashboard.post("/v1/invoices/" + invoice(house).at("/id").asString() + "/pay");
        settle();

        assertThat(plan(house)).isEqualTo(PlanKey.CLINIC);
        assertThat(banner(house)).isEqualTo(BannerKind.NONE);
    }

    @Test
    void aSmallerPlanComesAtTheEndAndCanBeTakenBackAndSoCanLeaving() {
        House house = aHouseThatPays("Smaller", PlanKey.CLINIC, Interval.MONTH);
        ChangePreview preview = preview(house, PlanKey.SOLO, Interval.MONTH);
        assertThat(preview.now()).isFalse();
        confirm(house, preview);
        assertThat(plan(house)).isEqualTo(PlanKey.CLINIC);
        assertThat(page(house).pending()).map(PendingChange::plan).contains(PlanKey.SOLO);
        assertThat(banner(house)).isEqualTo(BannerKind.CHANGES);
        assertThatThrownBy(() -> preview(house, PlanKey.HOUSE, Interval.MONTH))
                .hasMessage("error.billing.changes-already");

        assertThat(as(house.manager(), changes::undo)).isEqualTo(Outcome.DONE);
        assertThat(page(house).pending()).isEmpty();

        confirm(house, preview(house, PlanKey.SOLO, Interval.MONTH));
        assertThat(cancel(house)).isEqualTo(Outcome.DONE);
        assertThat(page(house).pending()).isEmpty();
        assertThat(banner(house)).isEqualTo(BannerKind.CANCELS);

        assertThat(as(house.manager(), changes::resume)).isEqualTo(Outcome.DONE);
        assertThat(banner(house)).isEqualTo(BannerKind.NONE);
        pass(Duration.ofDays(32));
        assertThat(plan(house)).isEqualTo(PlanKey.CLINIC);
        assertThat(page(house).phase()).isEqualTo(Phase.ACTIVE);
    }

    @Test
    void whoHasMoreThanTheSmallerPlanAllowsIsToldBeforeAndKeepsEverythingAfter() {
        House house = aHouseThatPays("Over", PlanKey.CLINIC, Interval.MONTH);
        houses.aLocation(house, "Second");
        houses.aLocation(house, "Third");
        House.Person marieke = houses.aStaffMember(house, "Marieke");
        House.Person siem = houses.aStaffMember(house, "Siem");

        ChangePreview preview = preview(house, PlanKey.SOLO, Interval.MONTH);
        assertThat(preview.over())
                .containsExactlyInAnyOrder(new Usage(UsageKind.STAFF, 3, 2), new Usage(UsageKind.LOCATIONS, 3, 1));
        confirm(house, preview);
        houses.aLocation(house, "Fourth, while it is allowed");
        pass(Duration.ofDays(32));

        assertThat(plan(house)).isEqualTo(PlanKey.SOLO);
        assertThat(banner(house)).isEqualTo(BannerKind.OVER_LIMIT);
        assertThat(as(house.manager(), locations::locations)).hasSize(4);
        assertThatThrownBy(() -> houses.aLocation(house, "Fifth")).hasMessage("error.allowance.locations");
        assertThatThrownBy(() -> invite(house, "Nina")).hasMessage("error.allowance.staff");

        doAs(house.manager(), () -> team.endMembership(new MemberId(marieke.member())));
        assertThatThrownBy(() -> invite(house, "Nina")).hasMessage("error.allowance.staff");
        doAs(house.manager(), () -> team.endMembership(new MemberId(siem.member())));
        invite(house, "Nina");
        assertThat(used(house, UsageKind.STAFF)).isEqualTo(2);
    }

    @Test
    void whoLeavesWithMoreThanIsFreeKeepsItAndBeginsNothing() {
        House house = aHouseThatPays("Leaving", PlanKey.HOUSE, Interval.MONTH);
        houses.aLocation(house, "Second");
        cancel(house);
        pass(Duration.ofDays(32));

        assertThat(page(house).phase()).isEqualTo(Phase.ENDED);
        assertThat(as(house.manager(), locations::locations)).hasSize(2);
        assertThatThrownBy(() -> invite(house, "Nina")).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsChangedAtStripeIsWhatThePageShows() {
        House house = aHouseThatPays("Elsewhere", PlanKey.SOLO, Interval.MONTH);
        setPriceAtStripe(house, "ritme_clinic_v1_month_eur");

        assertThat(plan(house)).isEqualTo(PlanKey.CLINIC);
        assertThat(limit(house, UsageKind.STAFF)).isEqualTo(100);
    }

    @Test
    void anEndThatWasSetInThePortalIsADateOnlyAndIsTakenBackHere() {
        House house = aHouseThatPays("Portal", PlanKey.SOLO, Interval.MONTH);
        atStripe(as(house.manager(), payments::portalUrl), "do", "cancel");
        settle();
        JsonNode there = dashboard.subscription(customerOf(house));
        assertThat(there.at("/cancel_at_period_end").asBoolean()).isFalse();
        assertThat(banner(house)).isEqualTo(BannerKind.CANCELS);
        assertThat(current(house).cancelAt())
                .isEqualTo(Instant.ofEpochSecond(there.at("/cancel_at").asLong()));

        assertThat(as(house.manager(), changes::resume)).isEqualTo(Outcome.DONE);
        assertThat(dashboard.subscription(customerOf(house)).at("/cancel_at").isNull())
                .isTrue();
        assertThat(banner(house)).isEqualTo(BannerKind.NONE);
    }

    @Test
    void aHouseThatLeavesAndIsThenEndedIsPaidForNoLonger() {
        House house = aHouseThatPays("Gone", PlanKey.SOLO, Interval.MONTH);
        cancel(house);

        assertThat(as(house.manager(), () -> ending.endHouse(house.slug()))).isEqualTo(Outcome.DONE);
        assertThat(dashboard.subscription(customerOf(house)).at("/status").asString())
                .isEqualTo("canceled");
        settle();
    }

    @Test
    void keepsItsCurrencyWhateverTheHouseReckonsInToday() {
        House house = aHouseThatPays("Currency", PlanKey.SOLO, Interval.MONTH);
        houses.aStaffMember(house, "Siem");
        superuser()
                .sql("update app.organisation_settings set currency = 'SEK' where tenant_id = :tenant")
                .param("tenant", house.tenant())
                .update();

        ChangePreview preview = preview(house, PlanKey.CLINIC, Interval.MONTH);
        assertThat(preview.dueNow().currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(confirm(house, preview)).isEqualTo(Outcome.DONE);
        assertThat(dashboard.subscription(customerOf(house)).at("/currency").asString())
                .isEqualTo("eur");
    }

    @Test
    void ofTwoThingsInOneSubscriptionOursIsThePlan() {
        House house = aHouseThatPays("Two things", PlanKey.SOLO, Interval.MONTH);
        String sub = dashboard.subscription(customerOf(house)).at("/id").asString();
        String extra = dashboard
                .post(
                        "/v1/prices",
                        "currency=eur",
                        "unit_amount=500",
                        "recurring[interval]=month",
                        "product_data[name]=Towels")
                .at("/id")
                .asString();
        String ours =
                dashboard.subscription(customerOf(house)).at("/items/data/0/id").asString();
        dashboard.post("/v1/subscription_items", "subscription=" + sub, "price=" + extra);
        String price = priceId("ritme_house_v2_month_eur");
        dashboard.post("/v1/subscription_items", "subscription=" + sub, "price=" + price);
        dashboard.delete("/v1/subscription_items/" + ours);
        settle();

        assertThat(plan(house)).isEqualTo(PlanKey.HOUSE);
        assertThat(alert(house)).isEqualTo("SEVERAL_ITEMS");
        assertThat(confirm(house, preview(house, PlanKey.CLINIC, Interval.MONTH)))
                .isEqualTo(Outcome.DONE);
        assertThat(plan(house)).isEqualTo(PlanKey.CLINIC);
    }

    @Test
    void anItemThatWasReplacedAtStripeIsFoundOnTheSecondLook() {
        House house = aHouseThatPays("Replaced", PlanKey.SOLO, Interval.MONTH);
        houses.aStaffMember(house, "Siem");
        stripe.distort(Distortion.NONE.withDropped(Set.of("*")));
        JsonNode there = dashboard.subscription(customerOf(house));
        String sub = there.at("/id").asString();
        dashboard.post("/v1/subscription_items", "subscription=" + sub, "price=" + priceId("ritme_house_v2_month_eur"));
        dashboard.delete(
                "/v1/subscription_items/" + there.at("/items/data/0/id").asString());
        stripe.distort(Distortion.NONE);

        assertThatThrownBy(() -> preview(house, PlanKey.CLINIC, Interval.MONTH))
                .hasMessage("error.billing.preview-old");
        assertThat(confirm(house, preview(house, PlanKey.CLINIC, Interval.MONTH)))
                .isEqualTo(Outcome.DONE);
        assertThat(plan(house)).isEqualTo(PlanKey.CLINIC);
    }

    @Test
    void ofTwoManagersWhoConfirmAtOnceOneChangesThePlan() throws Exception {
        House house = aHouseThatPays("Two managers", PlanKey.SOLO, Interval.MONTH);
        House.Person second = houses.aManager(house, "Mo");
        doAs(
                house.manager(),
                () -> team.change(new MemberId(second.member()), new MemberData(Role.MANAGER, true, Set.of())));
        ChangePreview first = preview(house, PlanKey.CLINIC, Interval.MONTH);
        ChangePreview other = as(second, () -> changes.preview(PlanKey.HOUSE, Interval.YEAR));
        long before = invoices(house);

        List<Object> came = together(
                () -> as(house.manager(), () -> changes.confirm(first.id())),
                () -> as(second, () -> changes.confirm(other.id())));

        assertThat(came).filteredOn(Outcome.DONE::equals).hasSize(1);
        assertThat(came).filteredOn("error.billing.preview-old"::equals).hasSize(1);
        settle();
        assertThat(invoices(house)).isEqualTo(before + 1);
    }

    private static List<Object> together(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> both = List.of(threads.submit(at(start, one)), threads.submit(at(start, other)));
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }

    private static Callable<Object> at(CyclicBarrier start, Callable<?> work) {
        return () -> {
            start.await();
            try {
                return work.call();
            } catch (Refusal refusal) {
                return refusal.getMessage();
            }
        };
    }

    private House aHouseThatPays(String name, PlanKey plan, Interval interval) {
        House house = aSubscribedHouse(name, plan, interval, "pm_card_visa");
        dashboard.post(
                "/v1/subscriptions/"
                        + dashboard.subscription(customerOf(house)).at("/id").asString(),
                "trial_end=now");
        settle();
        return house;
    }

    private void payWith(House house, String card) {
        atStripe(as(house.manager(), payments::cardUrl), "card", card);
        settle();
    }

    private void setPriceAtStripe(House house, String lookupKey) {
        JsonNode there = dashboard.subscription(customerOf(house));
        dashboard.post(
                "/v1/subscriptions/" + there.at("/id").asString(),
                "items[0][id]=" + there.at("/items/data/0/id").asString(),
                "items[0][price]=" + priceId(lookupKey));
        settle();
    }

    private void setQuantityAtStripe(House house, int quantity) {
        JsonNode there = dashboard.subscription(customerOf(house));
        dashboard.post(
                "/v1/subscriptions/" + there.at("/id").asString(),
                "items[0][id]=" + there.at("/items/data/0/id").asString(),
                "items[0][quantity]=" + quantity,
                "proration_behavior=none");
        settle();
    }

    private String priceId(String lookupKey) {
        return dashboard
                .get("/v1/prices?lookup_keys[]=" + lookupKey)
                .at("/data/0/id")
                .asString();
    }

    private ChangePreview preview(House house, PlanKey plan, Interval interval) {
        return as(house.manager(), () -> changes.preview(plan, interval));
    }

    private Outcome confirm(House house, ChangePreview preview) {
        return as(house.manager(), () -> changes.confirm(preview.id()));
    }

    private Outcome cancel(House house) {
        return as(house.manager(), () -> changes.cancel(CancelReason.UNUSED, ""));
    }

    private void invite(House house, String name) {
        as(
                house.manager(),
                () -> invitations.inviteToTeam(
                        Houses.person(name, Optional.of(Houses.anAddress(name))), Role.STAFF, Set.of()));
    }

    private JsonNode invoice(House house) {
        return dashboard
                .all("/v1/invoices?limit=1&customer=" + customerOf(house))
                .getFirst();
    }

    private long paid(House house) {
        JsonNode invoice = invoice(house);
        assertThat(invoice.at("/status").asString()).isEqualTo("paid");
        return invoice.at("/amount_paid").asLong();
    }

    private long invoices(House house) {
        return dashboard
                .get("/v1/invoices?limit=100&customer=" + customerOf(house))
                .at("/data")
                .size();
    }

    private String alert(House house) {
        return superuser()
                .sql("select alert from platform.billing_standing where organisation_id = :house")
                .param("house", house.tenant())
                .query(String.class)
                .single();
    }

    private BillingPage page(House house) {
        return as(house.manager(), billing::page);
    }

    private CurrentPlan current(House house) {
        return page(house).plan().orElseThrow();
    }

    private PlanKey plan(House house) {
        return current(house).plan().key();
    }

    private BannerKind banner(House house) {
        return as(
                house.manager(), () -> billing.page().banner(allowance.usage()).kind());
    }

    private @Nullable Integer limit(House house, UsageKind kind) {
        return usage(house, kind).limit();
    }

    private long used(House house, UsageKind kind) {
        return usage(house, kind).used();
    }

    private Usage usage(House house, UsageKind kind) {
        return as(house.manager(), allowance::usage).stream()
                .filter(usage -> usage.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
