package app.ritme.enrolment.ui;

import app.ritme.enrolment.intake.Agreed;
import app.ritme.people.Host;
import app.ritme.people.PersonId;
import app.ritme.shared.ui.ComponentTexts;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;

/** What is agreed with a guest for planning to keep to: when a doctor agreed, and with whom they are not planned. */
class AgreedFields extends Div {

    private final DatePicker released = ComponentTexts.on(new DatePicker(getTranslation("intake.released")));
    private final MultiSelectComboBox<Host> apart = new MultiSelectComboBox<>(getTranslation("intake.apart"));
    private final List<Host> team;

    AgreedFields(List<Host> team, Agreed agreed) {
        this.team = team;
        released.setHelperText(getTranslation("intake.released.help"));
        released.setClearButtonVisible(true);
        released.setTestId("intake-released");
        apart.setItems(team);
        apart.setItemLabelGenerator(Host::fullName);
        apart.setHelperText(getTranslation("intake.apart.help"));
        apart.setClearButtonVisible(true);
        apart.setTestId("intake-apart");
        addClassName("form");
        add(released, apart);
        show(agreed);
    }

    final void show(Agreed agreed) {
        released.setValue(agreed.releasedOn());
        apart.setValue(team.stream()
                .filter(host -> agreed.apart().contains(new PersonId(host.person())))
                .collect(Collectors.toSet()));
    }

    Agreed read() {
        return new Agreed(
                released.getValue(),
                apart.getValue().stream()
                        .map(host -> new PersonId(host.person()))
                        .collect(Collectors.toSet()));
    }

    /** Where it is said that the day is still to come. */
    HasValidation released() {
        return released;
    }
}
