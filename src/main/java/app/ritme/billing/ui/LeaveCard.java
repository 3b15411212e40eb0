package app.ritme.billing.ui;

import app.ritme.billing.BillingPage;
import app.ritme.billing.CurrentPlan;
import app.ritme.export.ui.ExportNavigation;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Leaving is easy: everything to take along, and the way to end what is paid for. */
class LeaveCard extends CardBox {

    LeaveCard(BillingPage page, BillingDesk desk, Runnable changed) {
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
                .filter(plan -> page.phase().isLive()
                        && plan.cancelAt() == null
                        && page.mode().isOn())
                .ifPresent(plan -> buttons.add(cancel(plan, desk, changed)));
        add(words, buttons);
    }

    private Button cancel(CurrentPlan plan, BillingDesk desk, Runnable changed) {
        var cancel =
                new Button(getTranslation("billing.cancel"), event -> new CancelDialog(plan, desk, changed).open());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setTestId("cancel-plan");
        return cancel;
    }
}
