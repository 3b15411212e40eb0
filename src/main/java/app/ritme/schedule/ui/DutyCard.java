package app.ritme.schedule.ui;

import app.ritme.schedule.duty.DutyMailService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;

/** Tomorrow's day list by mail: to whom, or to nobody. */
class DutyCard extends CardBox {

    private final DutyMailService duty;
    private final EmailField address = new EmailField(getTranslation("duty.address"));

    DutyCard(DutyMailService duty) {
        super(Icons.MAIL, UI.getCurrent().getTranslation("duty.title"));
        this.duty = duty;
        address.setHelperText(getTranslation("duty.address.help"));
        address.setValue(duty.address().map(EmailAddress::value).orElse(""));
        address.setWidthFull();
        address.setTestId("duty-address");
        var save = new Button(getTranslation("duty.save"), event -> save());
        save.setTestId("save-duty");
        var form = new Div(new Paragraph(getTranslation("duty.text")), address, save);
        form.addClassName("form");
        add(form);
    }

    private void save() {
        address.setInvalid(false);
        if (address.isEmpty()) {
            duty.stop();
            Toast.done("duty.stopped");
            return;
        }
        try {
            EmailAddress to = EmailAddress.of(address.getValue());
            duty.mailTo(to);
            Toast.done("duty.saved", to);
        } catch (Refusal noAddress) {
            address.setErrorMessage(getTranslation(noAddress.key()));
            address.setInvalid(true);
        }
    }
}
