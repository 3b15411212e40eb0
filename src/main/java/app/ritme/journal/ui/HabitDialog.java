package app.ritme.journal.ui;

import app.ritme.journal.habit.HabitSchedule;
import app.ritme.journal.habit.Habits;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** What the habit is and how often it is meant to be done. */
class HabitDialog extends FormDialog {

    private static final int MOST_TIMES = 6;
    private static final int USUAL = 3;

    private final BiConsumer<String, HabitSchedule> save;
    private final TextField name = new TextField(getTranslation("habits.name"));
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final Select<Integer> times = new Select<>();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();

    private enum Kind {
        EVERY_DAY,
        TIMES,
        DAYS
    }

    /** A new one. */
    HabitDialog(String title, String verb, String text, BiConsumer<String, HabitSchedule> save) {
        super(title, verb);
        this.save = save;
        name.setMaxLength(Habits.LONGEST);
        name.setHelperText(getTranslation("habits.name.help"));
        name.setWidthFull();
        name.setTestId("habit-name");
        kind.setLabel(getTranslation("habits.how-often"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation(
                "habits.kind." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        kind.setTestId("habit-kind");
        times.setLabel(getTranslation("habits.times.label"));
        times.setItems(IntStream.rangeClosed(1, MOST_TIMES).boxed().toList());
        times.setTestId("habit-times");
        days.setLabel(getTranslation("habits.days.label"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> HabitWords.day(day, TextStyle.FULL));
        days.setTestId("habit-days");
        kind.addValueChangeListener(event -> showFields());
        says("error.habit.name", name);
        says("error.habit.schedule", days);
        fields(new Paragraph(text), name, kind, times, days);
        fill(HabitSchedule.everyDay());
    }

    /** With what it is now. */
    HabitDialog of(String called, HabitSchedule schedule) {
        name.setValue(called);
        fill(schedule);
        return this;
    }

    @Override
    protected void save() {
        save.accept(name.getValue(), schedule());
    }

    private void fill(HabitSchedule schedule) {
        times.setValue(schedule.isFree() ? schedule.times() : USUAL);
        if (schedule.isEveryDay()) {
            kind.setValue(Kind.EVERY_DAY);
        } else {
            kind.setValue(schedule.isFree() ? Kind.TIMES : Kind.DAYS);
            days.setValue(schedule.isFree() ? Set.of() : schedule.days());
        }
    }

    private HabitSchedule schedule() {
        return switch (kind.getValue()) {
            case EVERY_DAY -> HabitSchedule.everyDay();
            case TIMES -> HabitSchedule.timesAWeek(times.getValue());
            case DAYS -> HabitSchedule.on(days.getValue());
        };
    }

    private void showFields() {
        times.setVisible(kind.getValue() == Kind.TIMES);
        days.setVisible(kind.getValue() == Kind.DAYS);
    }
}
