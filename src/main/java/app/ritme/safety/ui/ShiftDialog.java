package app.ritme.safety.ui;

import app.ritme.people.Host;
import app.ritme.people.PersonId;
import app.ritme.safety.duty.NewShift;
import app.ritme.safety.duty.RosterService;
import app.ritme.shared.Language;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.FormRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiConsumer;

/** Puts a colleague on duty, on one day or on the same weekday of some weeks. */
class ShiftDialog extends FormDialog {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);
    private static final Duration STEP = Duration.ofMinutes(30);

    private final BiConsumer<NewShift, Integer> add;
    private final ComboBox<Host> who = new ComboBox<>(getTranslation("roster.who"));
    private final DatePicker day = ComponentTexts.on(new DatePicker(getTranslation("roster.day")));
    private final TimePicker from = time("roster.from", MORNING);
    private final TimePicker until = time("roster.until", AFTERNOON);
    private final IntegerField weeks = new IntegerField(getTranslation("roster.weeks"));

    ShiftDialog(LocalDate monday, List<Host> team, BiConsumer<NewShift, Integer> add) {
        super(UI.getCurrent().getTranslation("roster.add"), UI.getCurrent().getTranslation("roster.add.go"));
        this.add = add;
        who.setItems(team);
        who.setItemLabelGenerator(Host::fullName);
        who.setAutofocus(true);
        who.setTestId("shift-who");
        day.setValue(monday);
        day.setTestId("shift-day");
        from.setTestId("shift-from");
        until.setHelperText(getTranslation("roster.until.help"));
        until.setTestId("shift-until");
        weeks.setValue(1);
        weeks.setMin(1);
        weeks.setMax(RosterService.MOST_WEEKS);
        weeks.setStepButtonsVisible(true);
        weeks.setHelperText(getTranslation("roster.weeks.help"));
        weeks.setTestId("shift-weeks");
        says("error.roster.weeks", weeks);
        says("error.roster.order", until);
        fields(who, new FormRow(day, weeks), new FormRow(from, until));
    }

    @Override
    protected void save() {
        require(who, who.getValue() != null);
        require(day, day.getValue() != null);
        require(from, from.getValue() != null);
        require(until, until.getValue() != null);
        require(weeks, weeks.getValue() != null);
        add.accept(
                new NewShift(new PersonId(who.getValue().person()), day.getValue(), from.getValue(), until.getValue()),
                weeks.getValue());
    }

    private TimePicker time(String key, LocalTime usual) {
        var picker = new TimePicker(getTranslation(key));
        picker.setLocale(Language.of(getLocale()).locale());
        picker.setStep(STEP);
        picker.setValue(usual);
        return picker;
    }
}
