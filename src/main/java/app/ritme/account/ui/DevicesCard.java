package app.ritme.account.ui;

import app.ritme.account.AccountService;
import app.ritme.account.RememberedDevice;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The devices that need not sign in again, each of which can be sent away. */
class DevicesCard extends CardBox {

    private final AccountService accounts;
    private final Div list = new Div();

    DevicesCard(AccountService accounts) {
        super(Icons.DEVICE, UI.getCurrent().getTranslation("account.devices"));
        this.accounts = accounts;
        add(new Paragraph(getTranslation("account.devices.text")), list);
        refresh();
    }

    private void refresh() {
        List<RememberedDevice> devices = accounts.devices();
        list.removeAll();
        if (devices.isEmpty()) {
            var none = new Paragraph(getTranslation("account.devices.none"));
            none.addClassName("soft");
            list.add(none);
            return;
        }
        var rows = new Rows();
        devices.forEach(device -> rows.row(line(device), forget(device)));
        list.add(rows);
    }

    private Div line(RememberedDevice device) {
        var name = new Span(device.label());
        name.addClassName("strong");
        var used =
                new Span(getTranslation("account.devices.used", Formats.here().moment(device.lastUsedAt())));
        used.addClassName("soft");
        return new Div(new Div(name), new Div(used));
    }

    private Button forget(RememberedDevice device) {
        var button = new Button(getTranslation("account.devices.forget"), event -> {
            accounts.forgetDevice(device.id());
            refresh();
            Toast.done("account.devices.forgotten", device.label());
        });
        button.setAriaLabel(getTranslation("account.devices.forget.which", device.label()));
        return button;
    }
}
