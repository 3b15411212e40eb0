package app.ritme.operator.ui;

import app.ritme.people.keys.KeyRenewalService;
import app.ritme.people.keys.MasterKeyState;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The master key of the server: which one is in use, whether another lies beside it, and taking that one into use. */
class MasterKeyCard extends CardBox {

    private static final int SHOWN = 8;

    MasterKeyCard(KeyRenewalService keys, Runnable changed) {
        super(Icons.LOCK, OperatorWords.text("operator.master"));
        setTestId("master-key");
        MasterKeyState state = keys.master();
        add(OperatorWords.soft(getTranslation(
                "operator.master.in-use", mark(state.fingerprint()), OperatorWords.moment(state.since()))));
        String next = state.next();
        if (state.isMoving()) {
            add(Note.care(
                    getTranslation("operator.master.moving"),
                    getTranslation("operator.master.moving.text", state.done(), state.houses())));
        } else if (next != null) {
            add(Note.plain(getTranslation("operator.master.next", mark(next))).withActions(renew(keys, changed)));
        } else {
            add(OperatorWords.soft(getTranslation("operator.master.how")));
        }
    }

    private Button renew(KeyRenewalService keys, Runnable changed) {
        var renew = new Button(
                getTranslation("operator.master.renew"),
                event -> Confirm.ask(
                        getTranslation("operator.master.ask"),
                        getTranslation("operator.master.ask.text"),
                        getTranslation("operator.master.renew"),
                        () -> {
                            keys.renewMaster();
                            Toast.done("operator.master.asked");
                            changed.run();
                        }));
        renew.addThemeVariants(ButtonVariant.PRIMARY);
        renew.setTestId("renew-master");
        return renew;
    }

    /** Enough of it to tell two keys apart. */
    private static String mark(String fingerprint) {
        return fingerprint.substring(0, SHOWN);
    }
}
