package app.ritme.operator.ui;

import app.ritme.organisation.RegisteredHouse;
import app.ritme.people.keys.KeyRenewalService;
import app.ritme.people.keys.RenewalRow;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** The keys of one house: how far their renewal is, and asking for one. */
class KeysCard extends CardBox {

    KeysCard(RegisteredHouse house, KeyRenewalService keys, Runnable changed) {
        super(Icons.KEY, OperatorWords.text("operator.keys.of-house"));
        setTestId("keys");
        Optional<RenewalRow> latest = keys.latestOf(house.id());
        add(
                OperatorWords.soft(getTranslation("operator.keys.of-house.text")),
                OperatorWords.soft(latest.map(KeysWords::of).orElse(getTranslation("operator.keys.never"))));
        if (latest.filter(row -> !row.isOver()).isEmpty()) {
            var renew = new Button(getTranslation("operator.keys.renew"), event -> ask(house, keys, changed));
            renew.setTestId("renew-keys");
            var buttons = new Div(renew);
            buttons.addClassName("btns");
            add(buttons);
        }
    }

    private void ask(RegisteredHouse house, KeyRenewalService keys, Runnable changed) {
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
                    changed.run();
                });
    }
}
