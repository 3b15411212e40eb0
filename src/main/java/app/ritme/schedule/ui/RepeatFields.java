package app.ritme.schedule.ui;

import app.ritme.schedule.series.Repetition;
import app.ritme.schedule.series.Rhythm;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormRow;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a session repeats, on which days and for how long. */
class RepeatFields extends Div {

    /** How often. */
    enum Often {
        ONCE,
        DAILY,
        WEEKLY
    }

    /** What ends it. */
    enum End {
        UNTIL,
        TIMES
    }

    private static final int USUAL_TIMES = 6;

    private final Select<Often> often = new Select<>();
    private final IntegerField every = new IntegerField(getTranslation("repeat.every"));
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>(getTranslation("repeat.weekdays"));
    private final Select<End> end = new Select<>();
    private final DatePicker until = ComponentTexts.on(new DatePicker(getTranslation("repeat.until")));
    private final IntegerField times = new IntegerField(getTranslation("repeat.times"));
    private final Div more = new Div();

    RepeatFields() {
        often.setLabel(getTranslation("repeat.often"));
        often.setItems(Often.values());
        often.setItemLabelGenerator(one -> words("repeat.often.", one));
        often.setValue(Often.ONCE);
        often.setTestId("repeat-often");
        every.setStepButtonsVisible(true);
        every.setMin(1);
        every.setMax(Rhythm.MOST);
        every.setValue(1);
        every.setTestId("repeat-every");
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(RepeatWords::weekday);
        weekdays.addClassName("choices-row");
        weekdays.setTestId("repeat-weekdays");
        end.setLabel(getTranslation("repeat.end"));
        end.setItems(End.values());
        end.setItemLabelGenerator(one -> words("repeat.end.", one));
        end.setValue(End.TIMES);
        end.setTestId("repeat-end");
        until.setTestId("repeat-until");
        times.setStepButtonsVisible(true);
        times.setMin(2);
        times.setValue(USUAL_TIMES);
        times.setTestId("repeat-times");
        often.addValueChangeListener(event -> show());
        end.addValueChangeListener(event -> show());

        more.addClassName("form");
        more.add(weekdays, new FormRow(every, end, times, until));
        addClassName("form");
        add(often, more);
        show();
    }

    /** Begins on this day of the week, until others are chosen. */
    void begin(LocalDate on) {
        weekdays.setValue(Set.of(on.getDayOfWeek()));
        until.setValue(on.plusWeeks(USUAL_TIMES - 1L));
    }

    /** Says refusals at the field they are about. */
    void sayIn(SessionFormDialog dialog) {
        dialog.at("error.repeat.every", every);
        dialog.at("error.repeat.weekdays", weekdays);
    }

    /**
     * Empty for a session that is once.
     *
     * @throws app.ritme.shared.Refusal when something that must be filled in is not, or it is no repetition
     */
    Optional<Repetition> read(SessionFormDialog dialog, LocalDate from) {
        if (often.getValue() == Often.ONCE) {
            return Optional.empty();
        }
        Rhythm rhythm = rhythm(dialog);
        dialog.at("error.repeat.once", end.getValue() == End.UNTIL ? until : times);
        dialog.at("error.repeat.long", end.getValue() == End.UNTIL ? until : times);
        if (end.getValue() == End.UNTIL) {
            dialog.needs(until, until.getValue() != null);
            return Optional.of(Repetition.until(rhythm, from, until.getValue()));
        }
        dialog.needs(times, times.getValue() != null);
        return Optional.of(Repetition.times(rhythm, from, times.getValue()));
    }

    private Rhythm rhythm(SessionFormDialog dialog) {
        if (often.getValue() == Often.DAILY) {
            return Rhythm.daily();
        }
        dialog.needs(every, every.getValue() != null);
        return Rhythm.weekly(every.getValue(), weekdays.getValue());
    }

    private void show() {
        more.setVisible(often.getValue() != Often.ONCE);
        weekdays.setVisible(often.getValue() == Often.WEEKLY);
        every.setVisible(often.getValue() == Often.WEEKLY);
        until.setVisible(end.getValue() == End.UNTIL);
        times.setVisible(end.getValue() == End.TIMES);
    }

    private String words(String key, Enum<?> one) {
        return getTranslation(key + one.name().toLowerCase(Locale.ROOT));
    }
}
