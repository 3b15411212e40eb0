package app.ritme.outcome.ui;

import app.ritme.outcome.Ask;
import app.ritme.outcome.GuestQuestionnaires;
import app.ritme.outcome.Occasion;
import app.ritme.outcome.instrument.Definition;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Which questionnaire is sent to a guest, and when. */
class AskDialog extends FormDialog {

    private static final Set<Integer> USUAL = Set.of(1, 4, 12, 26);

    private final GuestQuestionnaires guest;
    private final Consumer<Ask> send;
    private final Select<Definition> what = new Select<>();
    private final RadioButtonGroup<Occasion> occasion = new RadioButtonGroup<>();
    private final DatePicker day;
    private final CheckboxGroup<Integer> weeks = new CheckboxGroup<>();

    AskDialog(GuestQuestionnaires guest, LocalDate today, Consumer<Ask> send) {
        super(
                UI.getCurrent().getTranslation("ask.title", guest.guestName()),
                UI.getCurrent().getTranslation("ask.go"));
        this.guest = guest;
        this.send = send;
        what.setLabel(getTranslation("ask.what"));
        what.setItems(guest.offered());
        what.setItemLabelGenerator(Definition::name);
        what.addValueChangeListener(event -> what.setHelperText(
                event.getValue() == null
                        ? ""
                        : Formats.here().words(event.getValue().about())));
        what.setTestId("ask-what");
        occasion.setLabel(getTranslation("ask.when"));
        occasion.setItems(Occasion.values());
        occasion.setItemLabelGenerator(
                when -> getTranslation("ask.when." + when.name().toLowerCase(Locale.ROOT)));
        occasion.addValueChangeListener(event -> fit());
        occasion.addClassName("below");
        occasion.setTestId("ask-when");
        day = ComponentTexts.on(new DatePicker());
        day.setValue(today);
        day.setTestId("ask-day");
        weeks.setLabel(getTranslation("ask.weeks"));
        weeks.setItems(USUAL.stream().sorted().toList());
        weeks.setItemLabelGenerator(week -> getTranslation(week == 1 ? "ask.week" : "ask.weeks.after", week));
        weeks.setValue(USUAL);
        weeks.setTestId("ask-weeks");
        says("error.questionnaire.weeks", weeks);
        guest.offered().stream().findFirst().ifPresent(what::setValue);
        occasion.setValue(Occasion.ONCE);
        fields(what, occasion, day, weeks);
    }

    @Override
    protected void save() {
        require(what, what.getValue() != null);
        require(day, day.getValue() != null);
        Set<Integer> after = occasion.getValue() == Occasion.WEEK ? weeks.getValue() : Set.of();
        send.accept(new Ask(
                what.getValue().instrument(), occasion.getValue(), Objects.requireNonNull(day.getValue()), after));
        Toast.done("ask.done", what.getValue().name(), guest.guestName());
    }

    private void fit() {
        day.setLabel(getTranslation("ask.day." + occasion.getValue().name().toLowerCase(Locale.ROOT)));
        weeks.setVisible(occasion.getValue() == Occasion.WEEK);
    }
}
