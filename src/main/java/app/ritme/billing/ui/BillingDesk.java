package app.ritme.billing.ui;

import app.ritme.billing.BillingPage;
import app.ritme.billing.command.ChangeService;
import app.ritme.billing.command.CheckoutService;
import app.ritme.billing.command.EndingService;
import app.ritme.billing.command.Outcome;
import app.ritme.billing.command.PaymentService;
import app.ritme.billing.command.SeatService;
import app.ritme.billing.command.Seats;
import app.ritme.billing.command.TimeMachineService;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.plan.PlanCatalogue;
import app.ritme.export.ExportRow;
import app.ritme.export.ExportService;
import app.ritme.export.ExportState;
import app.ritme.organisation.AllowanceService;
import app.ritme.organisation.Usage;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the sections of the page ask and wish, all off the page's own thread. */
@Component
class BillingDesk {

    final BillingService billing;
    final CheckoutService checkout;
    final ChangeService changes;
    final PaymentService payments;
    final PlanCatalogue catalogue;
    final EndingService ending;
    private final ExportService exports;
    final TimeMachineService machine;
    private final SeatService seats;
    private final AllowanceService allowance;

    BillingDesk(
            BillingService billing,
            CheckoutService checkout,
            ChangeService changes,
            PaymentService payments,
            SeatService seats,
            AllowanceService allowance,
            EndingService ending,
            ExportService exports,
            PlanCatalogue catalogue,
            TimeMachineService machine) {
        this.billing = billing;
        this.checkout = checkout;
        this.changes = changes;
        this.payments = payments;
        this.seats = seats;
        this.allowance = allowance;
        this.catalogue = catalogue;
        this.ending = ending;
        this.exports = exports;
        this.machine = machine;
    }

    /** All that the page shows, read at once. */
    record Facts(BillingPage page, List<Usage> usage, Optional<Seats> seats, Optional<Instant> endsSince) {}

    Facts facts() {
        BillingPage page = billing.page();
        return new Facts(page, allowance.usage(), page.seated().map(plan -> seats.seats()), ending.waitingSince());
    }

    /** When the latest export was asked for that is there to be fetched. */
    Optional<Instant> latestExport() {
        return exports.exports().stream()
                .filter(export -> export.state() == ExportState.READY)
                .map(ExportRow::requestedAt)
                .findFirst();
    }

    /** What is used, which every manager may know. */
    List<Usage> usage() {
        return allowance.usage();
    }

    /** A button that leads to a page of Stripe's, asked for on the click. */
    Button leads(String text, String testId, Supplier<URI> page) {
        return button(text, testId, clicked -> Errand.ask(page, Errand::follow, () -> clicked.setEnabled(true)));
    }

    /** As {@link #leads}, in a tab of its own. */
    Button opens(String text, String testId, Supplier<URI> page) {
        return button(
                text,
                testId,
                clicked -> Errand.ask(
                        page,
                        address -> {
                            clicked.setEnabled(true);
                            UI.getCurrent().getPage().open(address.toString(), "_blank");
                        },
                        () -> clicked.setEnabled(true)));
    }

    /** A button that changes something, and shows the page anew. */
    Button does(String text, String testId, Supplier<Outcome> wish, Runnable changed) {
        return button(
                text,
                testId,
                clicked -> Errand.ask(
                        wish,
                        outcome -> {
                            clicked.setEnabled(true);
                            tell(outcome);
                            changed.run();
                        },
                        () -> clicked.setEnabled(true)));
    }

    /** Asks Stripe how things are, and shows the page anew. */
    Button again(Runnable changed) {
        return button(
                UI.getCurrent().getTranslation("billing.again"),
                "refresh",
                clicked -> Errand.ask(
                        payments::refresh,
                        fresh -> {
                            clicked.setEnabled(true);
                            if (!fresh) {
                                Toast.problem("error.billing.unreachable");
                            }
                            changed.run();
                        },
                        () -> clicked.setEnabled(true)));
    }

    static void tell(Outcome outcome) {
        Toast.done("billing.outcome." + outcome.name().toLowerCase(Locale.ROOT));
    }

    private static Button button(String text, String testId, Consumer<Button> clicked) {
        var button = new Button(text);
        button.setDisableOnClick(true);
        button.addClickListener(event -> clicked.accept(button));
        button.setTestId(testId);
        return button;
    }
}
