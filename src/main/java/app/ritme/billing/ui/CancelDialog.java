package app.ritme.billing.ui;

import app.ritme.billing.CurrentPlan;
import app.ritme.billing.command.CancelReason;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;

/** Ends the subscription at the end of what is paid for: when, what then, what stays, and why if somebody wants to say. */
class CancelDialog extends Dialog {

    private static final int LONGEST = 500;

    CancelDialog(CurrentPlan plan, BillingDesk desk, Runnable changed) {
        Instant end = plan.until();
        addClassName("cancel-dialog");
        setHeaderTitle(getTranslation("billing.cancel.title", BillingWords.day(end)));
        var reason = new Select<CancelReason>();
        reason.setLabel(getTranslation("billing.cancel.reason"));
        reason.setItems(CancelReason.values());
        reason.setItemLabelGenerator(value -> BillingWords.text("billing.cancel.reason", value));
        reason.setValue(CancelReason.OTHER);
        reason.setTestId("cancel-reason");
        var comment = new TextArea(getTranslation("billing.cancel.comment"));
        comment.setMaxLength(LONGEST);
        comment.setTestId("cancel-comment");
        var stay = new Button(getTranslation("billing.cancel.stay"), event -> close());
        stay.setTestId("cancel-stay");
        var go = new Button(getTranslation("billing.cancel.go", BillingWords.date(end)));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.setTestId("cancel-go");
        go.addClickListener(event -> Errand.ask(
                () -> desk.changes.cancel(reason.getValue(), comment.getValue()),
                outcome -> {
                    close();
                    BillingDesk.tell(outcome);
                    changed.run();
                },
                () -> go.setEnabled(true)));

        var form = new Div(
                new Paragraph(getTranslation("billing.cancel.text", BillingWords.day(end))),
                Note.plain(getTranslation("billing.cancel.then")),
                new ExportButton(this, "cancel-export"),
                reason,
                comment);
        form.addClassName("form");
        add(form);
        getFooter().add(stay, go);
    }
}
