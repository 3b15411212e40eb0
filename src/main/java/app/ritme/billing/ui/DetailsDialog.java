package app.ritme.billing.ui;

import app.ritme.billing.BillingDetails;
import app.ritme.billing.VatStatus;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;

/**
 * Changes what stands on the invoices; the VAT number is checked later, by the tax office behind Stripe. What Stripe
 * refuses is said, and what was typed is there again.
 */
class DetailsDialog extends FormDialog {

    private final BillingDesk desk;
    private final Runnable changed;
    private final TextField name;
    private final EmailField email = new EmailField(getTranslation("billing.details.email"));
    private final TextField line1;
    private final TextField line2;
    private final TextField postalCode;
    private final TextField city;
    private final ComboBox<String> country = Countries.box(getTranslation("billing.details.country"));
    private final TextField vatId;
    private final TextField reference;

    DetailsDialog(BillingDetails details, BillingDesk desk, Runnable changed) {
        super(
                UI.getCurrent().getTranslation("billing.details"),
                UI.getCurrent().getTranslation("billing.details.save"));
        this.desk = desk;
        this.changed = changed;
        name = field("name", details.name());
        line1 = field("line1", details.line1());
        line2 = field("line2", details.line2());
        postalCode = field("postal", details.postalCode());
        city = field("city", details.city());
        country.setValue(details.country().isEmpty() ? null : details.country());
        country.setTestId("details-country");
        vatId = field("vat", details.vatId());
        reference = field("reference", details.reference());
        email.setValue(details.email());
        email.setTestId("details-email");
        vatId.setHelperText(getTranslation("billing.details.vat.help"));
        says("error.email", email);
        fields(name, email, line1, line2, new FormRow(postalCode, city), new FormRow(country, vatId), reference);
    }

    @Override
    protected void save() {
        require(name, !name.getValue().isBlank());
        require(country, country.getValue() != null);
        var typed = new BillingDetails(
                name.getValue(),
                EmailAddress.of(email.getValue()).value(),
                line1.getValue(),
                line2.getValue(),
                postalCode.getValue(),
                city.getValue(),
                country.getValue(),
                vatId.getValue(),
                VatStatus.NONE,
                reference.getValue());
        Errand.ask(
                () -> desk.payments.updateDetails(typed),
                outcome -> {
                    BillingDesk.tell(outcome);
                    changed.run();
                },
                this::open);
    }

    /** Says above the fields why they are asked for now. */
    DetailsDialog because(String reason) {
        var note = Note.plain(reason);
        note.addClassName("details-why");
        addComponentAsFirst(note);
        return this;
    }

    private TextField field(String key, String value) {
        var field = new TextField(getTranslation("billing.details." + key));
        field.setValue(value);
        field.setTestId("details-" + key);
        return field;
    }
}
