package app.ritme.operator.ui;

import app.ritme.billing.operator.OperatorHouseService;
import app.ritme.organisation.RegisteredHouse;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** The last way to end a house, for when its managers cannot: what goes on at Stripe has to be ended by hand then. */
class ForceEndDialog extends FormDialog {

    private static final int LONGEST = 500;

    private final RegisteredHouse house;
    private final OperatorHouseService houses;
    private final Runnable changed;
    private final Checkbox tried = new Checkbox(UI.getCurrent().getTranslation("operator.end.tried"));
    private final TextField address = new TextField();
    private final TextArea reason = new TextArea(UI.getCurrent().getTranslation("operator.reason"));

    ForceEndDialog(RegisteredHouse house, OperatorHouseService houses, boolean paid, Runnable changed) {
        super(
                UI.getCurrent().getTranslation("operator.end.ask", house.name()),
                UI.getCurrent().getTranslation("operator.end.go"));
        this.house = house;
        this.houses = houses;
        this.changed = changed;
        tried.setTestId("end-tried");
        address.setLabel(getTranslation("billing.end.address", house.slug().value()));
        address.setTestId("end-address");
        reason.setMaxLength(LONGEST);
        reason.setHelperText(getTranslation("operator.reason.help"));
        reason.setTestId("end-reason");
        says("error.operator.tried", tried);
        says("error.billing.address-differs", address);
        says("error.billing.reason", reason);
        fields(new Paragraph(getTranslation("operator.end.what")));
        if (paid) {
            fields(
                    new Paragraph(houses.endsSince(house.id())
                            .map(since -> getTranslation("operator.end.waits", OperatorWords.moment(since)))
                            .orElse(getTranslation("operator.end.not-asked"))),
                    Note.care(getTranslation("operator.end.by-hand"), getTranslation("operator.end.by-hand.text")));
        }
        fields(tried, address, reason);
    }

    @Override
    protected void save() {
        if (!tried.getValue()) {
            throw new Refusal("error.operator.tried");
        }
        houses.forceEnd(house.id(), address.getValue(), reason.getValue());
        Toast.done("operator.end.done", house.name());
        changed.run();
    }
}
