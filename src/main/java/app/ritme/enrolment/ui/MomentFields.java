package app.ritme.enrolment.ui;

import app.ritme.shared.Language;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;

/** A day and an hour of it. */
class MomentFields extends FormRow {

    private final DatePicker day = ComponentTexts.on(new DatePicker(getTranslation("enrolment.moment.day")));
    private final TimePicker hour = new TimePicker(getTranslation("enrolment.moment.hour"));

    MomentFields(LocalDateTime first) {
        day.setValue(first.toLocalDate());
        day.setTestId("day");
        hour.setLocale(Language.of(UI.getCurrent().getLocale()).locale());
        hour.setStep(Duration.ofMinutes(30));
        hour.setValue(first.toLocalTime());
        hour.setTestId("hour");
        add(day, hour);
    }

    DatePicker day() {
        return day;
    }

    TimePicker hour() {
        return hour;
    }

    /** Once both are filled in. */
    LocalDateTime value() {
        return day.getValue().atTime(hour.getValue());
    }
}
