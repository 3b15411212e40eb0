package app.ritme.billing.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.billing.Amount;
import app.ritme.billing.BillingDetails;
import app.ritme.billing.BillingMode;
import app.ritme.billing.BillingPage;
import app.ritme.billing.Card;
import app.ritme.billing.CurrentPlan;
import app.ritme.billing.InvoiceId;
import app.ritme.billing.InvoiceRow;
import app.ritme.billing.InvoiceStatus;
import app.ritme.billing.OpenInvoice;
import app.ritme.billing.PendingChange;
import app.ritme.billing.access.Phase;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.shared.Ids;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each state of a subscription and the buttons it has: none that leads nowhere, none that is missing. */
@SuppressWarnings("NullAway.Init")
class EveryStateTest extends KaribuTest {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Instant LATER = Instant.parse("2026-12-01T09:00:00Z");
    private static final Set<String> ALL = Set.of(
            "pay-now",
            "renew-card",
            "add-card",
            "add-address",
            "resume",
            "keep-plan",
            "undo-change",
            "refresh",
            "choose-SOLO",
            "choose-HOUSE",
            "choose-CLINIC",
            "begin-SOLO",
            "begin-HOUSE",
            "begin-CLINIC",
            "cancel-plan",
            "card");

    @Autowired
    private BillingDesk desk;

    private House house;

    @BeforeEach
    void aTab() {
        house = houses.aHouse("States");
        open(house.manager(), "today");
    }

    /**
     * @param phase how the house stands
     * @param card whether it has one
     * @param ends whether it is set to end
     * @param buttons what can be done then
     */
    record State(
            Phase phase, boolean card, boolean ends, boolean changes, boolean open, boolean stale, String... buttons) {}

    static Stream<State> states() {
        return Stream.of(
                state(
                        Phase.NONE,
                        false,
                        "choose-SOLO",
                        "choose-HOUSE",
                        "choose-CLINIC",
                        "begin-SOLO",
                        "begin-HOUSE",
                        "begin-CLINIC"),
                state(Phase.TRIAL, false, "add-card", "choose-SOLO", "choose-CLINIC", "cancel-plan"),
                state(Phase.TRIAL, true, "choose-SOLO", "choose-CLINIC", "cancel-plan", "card"),
                state(Phase.ACTIVE, true, "choose-SOLO", "choose-CLINIC", "cancel-plan", "card"),
                new State(Phase.ACTIVE, true, true, false, false, false, "keep-plan", "card"),
                new State(Phase.ACTIVE, true, false, true, false, false, "undo-change", "cancel-plan", "card"),
                new State(
                        Phase.ACTIVE,
                        true,
                        false,
                        false,
                        false,
                        true,
                        "refresh",
                        "choose-SOLO",
                        "choose-CLINIC",
                        "cancel-plan",
                        "card"),
                new State(Phase.ACTIVE, true, false, false, true, false, "pay-now", "cancel-plan", "card"),
                new State(Phase.GRACE, true, false, false, true, false, "pay-now", "renew-card", "cancel-plan", "card"),
                state(Phase.PAUSED, false, "add-card", "cancel-plan"),
                state(Phase.PAUSED, true, "add-card", "resume", "cancel-plan", "card"),
                new State(Phase.UNPAID, true, false, false, true, false, "pay-now", "cancel-plan", "card"),
                state(Phase.UNPAID, true, "refresh", "cancel-plan", "card"),
                state(Phase.PENDING_PAYMENT, true, "refresh", "choose-SOLO", "choose-HOUSE", "choose-CLINIC", "card"),
                state(Phase.ENDED, true, "choose-SOLO", "choose-HOUSE", "choose-CLINIC", "card"),
                state(Phase.FROZEN, false, "choose-SOLO", "choose-HOUSE", "choose-CLINIC"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void hasExactlyTheButtonsThatDoSomething(State state) {
        BillingPage page = page(state);

        assertThat(buttonsOf(page)).containsExactlyInAnyOrder(state.buttons());
    }

    @Test
    void aHouseWithACardIsNotAskedForOne() {
        BillingPage page = page(state(Phase.PAUSED, true));
        UI.getCurrent().add(new BannerBox(page, page.banner(List.of()), desk, () -> {}));

        assertThat(part(BannerBox.class, "banner-suspended").getElement().getTextRecursively())
                .contains("There is a card: go on")
                .doesNotContain("Add a card, and");
    }

    /** Nobody is asked to pay twice, nor sold another plan meanwhile. */
    @ParameterizedTest
    @EnumSource(names = {"PENDING_PAYMENT", "GRACE", "UNPAID", "ENDED"})
    void whileADebitIsUnderWayThereIsNothingToPayAndOnlyLeavingIsOffered(Phase phase) {
        assertThat(buttonsOf(page(state(phase, true), false, true))).containsExactly("cancel-plan", "card");
        assertThat(shows("banner-under-way")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "TRIAL"})
    void aDebitOfWhatTheHouseHasAnywayIsNoMatter(Phase phase) {
        assertThat(buttonsOf(page(state(phase, true), false, true))).contains("choose-SOLO", "choose-CLINIC");
        assertThat(shows("banner-under-way")).isFalse();
    }

    @Test
    void anInvoiceIsPaidOnceWhetherItWaitsOrItsPaymentIsUnderWay() {
        UI.getCurrent().add(new InvoicesCard(List.of(invoice("R-1", true), invoice("R-2", false)), desk));

        assertThat(shows("pay-R-1")).isTrue();
        assertThat(shows("pay-R-2")).isFalse();
    }

    private static InvoiceRow invoice(String number, boolean payable) {
        var amount = new Amount(100, EURO);
        return new InvoiceRow(
                new InvoiceId(Ids.next()),
                number,
                InvoiceStatus.OPEN,
                LATER,
                amount,
                amount,
                amount,
                true,
                false,
                false,
                payable);
    }

    private Set<String> buttonsOf(BillingPage page) {
        UI.getCurrent()
                .add(
                        new BannerBox(page, page.banner(List.of()), desk, () -> {}),
                        new PlanCard(page, desk),
                        new PlansCard(page, desk, () -> {}),
                        new LeaveCard(page, Optional.empty(), desk, () -> {}));
        var shown = new TreeSet<String>();
        ALL.stream().filter(button -> shows(button)).forEach(shown::add);
        return shown;
    }

    /** Without an address there would be no VAT on the first invoice, so nothing that leads to it comes before. */
    @ParameterizedTest
    @EnumSource(names = {"TRIAL", "PAUSED"})
    void beforeTheFirstChargeTheAddressComesFirst(Phase phase) {
        BillingPage bare = page(state(phase, false), true);
        var banner = new BannerBox(bare, bare.banner(List.of()), desk, () -> {});
        UI.getCurrent().add(banner);
        assertThat(shows("details-country")).isFalse();
        click("add-card");
        assertThat(shows("details-country")).isTrue();
        click("form-back");

        BillingPage withCard = page(state(phase, true), true);
        UI.getCurrent().remove(banner);
        UI.getCurrent().add(new BannerBox(withCard, withCard.banner(List.of()), desk, () -> {}));
        assertThat(shows("add-address")).isTrue();
        assertThat(shows("add-card")).isFalse();
        assertThat(shows("resume")).isFalse();
    }

    /** A trial that is long over has left its date, which is not the end of what is paid for. */
    @Test
    void saysTheEndOfWhatIsPaidForBeforeItIsCancelled() {
        Instant trialEnd = LATER.minus(Duration.ofDays(60));
        var plan = new CurrentPlan(
                desk.catalogue.current(PlanKey.HOUSE),
                Interval.MONTH,
                EURO,
                2900,
                8,
                LATER.minus(Duration.ofDays(30)),
                LATER,
                trialEnd,
                null,
                null);

        var dialog = new CancelDialog(plan, desk, () -> {});

        assertThat(dialog.getHeaderTitle()).contains("1 December");
    }

    private static State state(Phase phase, boolean card, String... buttons) {
        return new State(phase, card, false, false, false, false, buttons);
    }

    private BillingPage page(State state) {
        return page(state, false);
    }

    private BillingPage page(State state, boolean addressFirst) {
        return page(state, addressFirst, false);
    }

    private BillingPage page(State state, boolean addressFirst, boolean underWay) {
        boolean hasPlan = state.phase() != Phase.NONE;
        return new BillingPage(
                BillingMode.TEST,
                EURO,
                state.phase(),
                hasPlan ? Optional.of(plan(state)) : Optional.empty(),
                state.changes()
                        ? Optional.of(new PendingChange(PlanKey.SOLO, Interval.MONTH, LATER))
                        : Optional.empty(),
                state.open() && state.phase() == Phase.ACTIVE ? Optional.of(LATER) : Optional.empty(),
                false,
                addressFirst,
                Optional.empty(),
                state.card() ? Optional.of(new Card("Visa", "4242", 9, 2030)) : Optional.empty(),
                BillingDetails.EMPTY,
                state.open()
                        ? Optional.of(
                                new OpenInvoice(new InvoiceId(Ids.next()), new Amount(29766, EURO), 1, LATER, false))
                        : Optional.empty(),
                underWay,
                List.of(),
                !hasPlan,
                Optional.of(LATER),
                state.stale());
    }

    private CurrentPlan plan(State state) {
        @Nullable Instant end = state.ends() ? LATER : null;
        return new CurrentPlan(
                desk.catalogue.current(PlanKey.HOUSE), Interval.MONTH, EURO, 2900, 8, LATER, LATER, LATER, end, null);
    }
}
