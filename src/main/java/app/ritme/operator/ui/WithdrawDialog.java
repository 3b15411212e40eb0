package app.ritme.operator.ui;

import app.ritme.billing.operator.OperatorHouseService;
import app.ritme.organisation.OrganisationId;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Takes the operator's word back, with a reason. */
class WithdrawDialog extends FormDialog {

    private static final int LONGEST = 500;

    private final OrganisationId house;
    private final OperatorHouseService houses;
    private final Runnable changed;
    private final TextArea reason = new TextArea(UI.getCurrent().getTranslation("operator.reason"));

    WithdrawDialog(OrganisationId house, OperatorHouseService houses, boolean paid, Runnable changed) {
        super(
                UI.getCurrent().getTranslation("operator.withdraw.title"),
                UI.getCurrent().getTranslation("operator.withdraw.go"));
        this.house = house;
        this.houses = houses;
        this.changed = changed;
        reason.setMaxLength(LONGEST);
        reason.setHelperText(getTranslation("operator.reason.help"));
        reason.setTestId("withdraw-reason");
        says("error.billing.reason", reason);
        fields(new Paragraph(getTranslation(paid ? "operator.withdraw.text.paid" : "operator.withdraw.text")), reason);
    }

    @Override
    protected void save() {
        houses.withdraw(house, reason.getValue());
        Toast.done("operator.withdrawn.done");
        changed.run();
    }
}
