package app.ritme.operator.ui;

import app.ritme.organisation.RegisteredHouse;
import app.ritme.people.keys.KeyRenewalService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Has the keys of one house renewed; how far that is stands on the page of all keys. */
class KeysCard extends CardBox {

    KeysCard(RegisteredHouse house, KeyRenewalService keys) {
        super(Icons.KEY, OperatorWords.text("operator.keys.of-house"));
        setTestId("keys");
        var renew = new Button(getTranslation("operator.keys.renew"), event -> ask(house, keys));
        renew.setTestId("renew-keys");
        var buttons = new Div(renew);
        buttons.addClassName("btns");
        add(OperatorWords.soft(getTranslation("operator.keys.of-house.text")), buttons);
    }

    private void ask(RegisteredHouse house, KeyRenewalService keys) {
        Confirm.ask(
                getTranslation("operator.keys.ask", house.name()),
                getTranslation("operator.keys.ask.text"),
                getTranslation("operator.keys.renew"),
                () -> {
                    try {
                        keys.renew(house.id());
                        Toast.done("operator.keys.asked");
                    } catch (Refusal underWay) {
                        Toast.problem(underWay);
                    }
                    UI.getCurrent().navigate(OperatorKeysView.class);
                });
    }
}
