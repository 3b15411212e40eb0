package app.ritme.enrolment.ui;

import app.ritme.enrolment.intake.IntakeData;
import app.ritme.enrolment.intake.WishedHours;
import app.ritme.organisation.Demand;
import app.ritme.shared.Language;
import app.ritme.shared.ui.FormRow;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;

/** What the planning of a house keeps to for a guest: what does not suit them, and the hours they like. */
class NeedsFields extends Div {

    private final CheckboxGroup<Demand> unsuited = new CheckboxGroup<>(getTranslation("intake.unsuited"));
    private final TimePicker notBefore = hour("not-before");
    private final TimePicker notAfter = hour("not-after");

    NeedsFields(Runnable typed) {
        unsuited.setItems(Demand.values());
        unsuited.setItemLabelGenerator(NeedsFields::word);
        unsuited.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        unsuited.setHelperText(getTranslation("intake.unsuited.help"));
        unsuited.setTestId("intake-unsuited");
        unsuited.addValueChangeListener(event -> typed.run());
        notBefore.setHelperText(getTranslation("intake.hours.help"));
        notBefore.addValueChangeListener(event -> typed.run());
        notAfter.addValueChangeListener(event -> typed.run());
        addClassName("form");
        add(unsuited, new FormRow(notBefore, notAfter));
    }

    void show(IntakeData data) {
        unsuited.setValue(data.unsuited());
        notBefore.setValue(data.hours().notBefore());
        notAfter.setValue(data.hours().notAfter());
    }

    IntakeData read(IntakeData told) {
        return told.planned(unsuited.getValue(), new WishedHours(notBefore.getValue(), notAfter.getValue()));
    }

    /** Where it is said that the hours leave none of a day. */
    HasValidation hours() {
        return notAfter;
    }

    private static String word(Demand demand) {
        return EnrolmentWords.text(
                "demand." + demand.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private TimePicker hour(String name) {
        var hour = new TimePicker(getTranslation("intake." + name));
        hour.setStep(Duration.ofMinutes(30));
        hour.setAutoOpen(false);
        hour.setLocale(Language.of(getLocale()).locale());
        hour.setClearButtonVisible(true);
        hour.setTestId("intake-" + name);
        return hour;
    }
}
