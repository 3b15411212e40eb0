package app.ritme.operator.ui;

import app.ritme.billing.operator.BillingHealth;
import app.ritme.billing.operator.HouseAlert;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.html.Div;

/** What has to be seen to: what it means, and what to do. */
class AlertNotes extends Div {

    AlertNotes(BillingHealth health) {
        addClassName("stack");
        setTestId("alerts");
        health.alerts().forEach(alert -> {
            var note = Note.care(title(alert), text(alert));
            note.setTestId("alert-" + alert);
            add(note);
        });
        health.houses().forEach(house -> add(note(house)));
        setVisible(getComponentCount() > 0);
    }

    private static Note note(HouseAlert house) {
        var note = Note.care(house.name() + ": " + title(house.alert()), text(house.alert()))
                .withActions(OperatorWords.link(OperatorWords.text("operator.alert.house"), house.slug()));
        note.setTestId("alert-" + house.alert());
        return note;
    }

    static String title(String alert) {
        return OperatorWords.of("operator.alert", alert);
    }

    static String text(String alert) {
        return OperatorWords.of("operator.alert", alert + ".text");
    }
}
