package app.ritme.enrolment.ui;

import app.ritme.enrolment.intake.IntakeData;
import app.ritme.shared.Language;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;

/** What a guest tells before a stay. Nothing of it must be filled in, and nothing of it is kept in the browser. */
class IntakeFields extends Div {

    private static final int LONGEST = 4_000;

    private final TextArea goals = area("goals");
    private final TextArea contraIndications = area("contra");
    private final TextArea medication = area("medication");
    private final TextArea emergencyContact = area("emergency");
    private final TextArea diet = area("diet");
    private final Select<Language> language = new Select<>();
    private final NeedsFields needs;

    IntakeFields(Runnable typed) {
        var sensitive = new Span(Icons.LOCK.small(), new Span(getTranslation("intake.sensitive")));
        sensitive.addClassNames("when", "soft");
        var medicine = new Div(medication, sensitive);
        medicine.addClassName("form-tight");
        language.setLabel(getTranslation("intake.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(choice -> getTranslation("shell.language." + choice.code()));
        language.setTestId("intake-language");
        Stream.of(goals, contraIndications, medication, emergencyContact, diet)
                .forEach(field -> field.addValueChangeListener(event -> typed.run()));
        language.addValueChangeListener(event -> typed.run());
        needs = new NeedsFields(typed);

        addClassName("form");
        add(goals, contraIndications, needs, medicine, emergencyContact, diet, language);
    }

    void show(IntakeData data) {
        goals.setValue(data.goals());
        contraIndications.setValue(data.contraIndications());
        medication.setValue(data.medication());
        emergencyContact.setValue(data.emergencyContact());
        diet.setValue(data.diet());
        language.setValue(data.language());
        needs.show(data);
    }

    IntakeData read() {
        return needs.read(new IntakeData(
                goals.getValue(),
                contraIndications.getValue(),
                medication.getValue(),
                emergencyContact.getValue(),
                diet.getValue(),
                language.getValue()));
    }

    /** Where it is said that the hours they wish leave none of a day. */
    HasValidation hours() {
        return needs.hours();
    }

    private TextArea area(String name) {
        var area = new TextArea(getTranslation("intake." + name));
        area.setHelperText(getTranslation("intake." + name + ".help"));
        area.setMaxLength(LONGEST);
        area.setTestId("intake-" + name);
        return area;
    }
}
