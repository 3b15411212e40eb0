package app.ritme.billing.ui;

import app.ritme.billing.BillingPage;
import app.ritme.billing.CurrentPlan;
import app.ritme.billing.NextCharge;
import app.ritme.billing.access.Phase;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** Only where no money moves: what happens by itself later on can be seen now. */
class TimeMachineCard extends CardBox {

    /** An invoice is paid an hour after it is made. */
    private static final Duration UNTIL_PAID = Duration.ofHours(2);

    private final BillingDesk desk;
    private final Runnable changed;
    private final Instant now;
    private final Div buttons = new Div();

    TimeMachineCard(BillingPage page, Instant now, BillingDesk desk, Runnable changed) {
        super(Icons.CLOCK, UI.getCurrent().getTranslation("billing.machine"));
        this.desk = desk;
        this.changed = changed;
        this.now = now;
        setTestId("time-machine");
        var words = new Paragraph(
                getTranslation("billing.machine.text", Formats.here().moment(now)));
        words.addClassName("soft");
        buttons.addClassName("btns");
        page.plan()
                .filter(plan -> page.phase() == Phase.TRIAL)
                .map(CurrentPlan::trialEnd)
                .ifPresent(end -> button("trial", end.plus(UNTIL_PAID)));
        page.next().map(NextCharge::at).ifPresent(at -> button("charge", at.plus(UNTIL_PAID)));
        button("day", now.plus(Duration.ofDays(1)));
        button("week", now.plus(Duration.ofDays(7)));
        button("month", now.atOffset(ZoneOffset.UTC).plus(Period.ofMonths(1)).toInstant());
        add(words, buttons);
    }

    private void button(String until, Instant moment) {
        if (!moment.isAfter(now)) {
            return;
        }
        var button = new Button(getTranslation("billing.machine." + until));
        button.setDisableOnClick(true);
        button.setTestId("pass-" + until);
        button.addClickListener(event -> pass(moment));
        buttons.add(button);
    }

    private void pass(Instant moment) {
        buttons.setEnabled(false);
        Errand.ask(
                () -> {
                    desk.machine.passUntil(moment);
                    return moment;
                },
                passed -> changed.run(),
                () -> buttons.setEnabled(true));
    }
}
