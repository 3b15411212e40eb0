package app.ritme.billing.ui;

import app.ritme.billing.BillingPage;
import app.ritme.billing.CurrentPlan;
import app.ritme.export.ui.ExportNavigation;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;

/** Leaving is easy: everything to take along, the way to end what is paid for, and the way to end the house. */
class LeaveCard extends CardBox {

    /** @param endsSince since when the house waits for Stripe to end it */
    LeaveCard(BillingPage page, Optional<Instant> endsSince, BillingDesk desk, Runnable changed) {
        super(Icons.DOOR, UI.getCurrent().getTranslation("billing.leave"));
        setTestId("leave");
        var words = new Paragraph(getTranslation("billing.leave.text"));
        words.addClassName("soft");
        var export = new Anchor(ExportNavigation.export(), getTranslation("billing.leave.export"));
        export.addClassName("button");
        export.getElement().setAttribute("data-testid", "to-export");
        var buttons = new Div(export);
        buttons.addClassName("btns");
        page.plan()
                .filter(plan -> (page.phase().isLive() || page.waitsForBank())
                        && plan.cancelAt() == null
                        && page.mode().isOn())
                .ifPresent(plan -> buttons.add(cancel(plan, desk, changed)));
        add(words);
        endsSince.ifPresentOrElse(
                since -> add(waits(since, desk, changed)),
                () -> buttons.add(end(page.mode().isOn(), desk, changed)));
        add(buttons);
    }

    private Note waits(Instant since, BillingDesk desk, Runnable changed) {
        var back = desk.does(getTranslation("billing.end.back"), "end-back", desk.ending::takeBack, changed);
        var note = Note.care(
                        getTranslation("billing.end.waits"),
                        getTranslation("billing.end.waits.since", Formats.here().moment(since)))
                .withActions(back);
        note.setTestId("house-ends");
        return note;
    }

    private Button end(boolean paid, BillingDesk desk, Runnable changed) {
        var end = new Button(getTranslation("billing.end"), event -> new EndHouseDialog(desk, paid, changed).open());
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.setTestId("end-house");
        return end;
    }

    private Button cancel(CurrentPlan plan, BillingDesk desk, Runnable changed) {
        var cancel =
                new Button(getTranslation("billing.cancel"), event -> new CancelDialog(plan, desk, changed).open());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setTestId("cancel-plan");
        return cancel;
    }
}
