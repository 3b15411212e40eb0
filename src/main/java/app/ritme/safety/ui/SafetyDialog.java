package app.ritme.safety.ui;

import app.ritme.people.Host;
import app.ritme.people.PersonId;
import app.ritme.safety.HouseSafety;
import app.ritme.safety.SafetyService;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.ZoneId;
import java.util.List;

/** How long one colleague is called, and who answers for the safety of guests. */
class SafetyDialog extends FormDialog {

    private final SafetyService safety;
    private final Runnable done;
    private final IntegerField patience = new IntegerField(getTranslation("safety.patience"));
    private final ComboBox<Host> clinician = new ComboBox<>(getTranslation("safety.clinician"));

    SafetyDialog(HouseSafety now, List<Host> team, SafetyService safety, Runnable done) {
        super(UI.getCurrent().getTranslation("safety.settings"), UI.getCurrent().getTranslation("safety.settings.go"));
        this.safety = safety;
        this.done = done;
        patience.setValue(now.patience());
        patience.setHelperText(getTranslation("safety.patience.help"));
        patience.setStepButtonsVisible(true);
        patience.setTestId("patience");
        clinician.setItems(team);
        clinician.setItemLabelGenerator(Host::fullName);
        clinician.setClearButtonVisible(true);
        clinician.setHelperText(getTranslation("safety.clinician.help"));
        clinician.setTestId("clinician");
        now.clinician()
                .flatMap(named -> team.stream()
                        .filter(host -> new PersonId(host.person()).equals(named.person()))
                        .findFirst())
                .ifPresent(clinician::setValue);
        says("error.safety.patience", patience);
        fields(patience, clinician);
    }

    @Override
    protected void save() {
        ZoneId zone = CurrentHouse.get().zone();
        require(patience, patience.getValue() != null);
        safety.setPatience(zone, patience.getValue());
        if (clinician.isEmpty()) {
            safety.removeClinician(zone);
        } else {
            safety.setClinician(zone, new PersonId(clinician.getValue().person()));
        }
        done.run();
    }
}
