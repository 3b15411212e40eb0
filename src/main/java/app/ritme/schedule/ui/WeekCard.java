package app.ritme.schedule.ui;

import app.ritme.schedule.hours.DayHours;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The week somebody works: each day on or off, from when until when. */
class WeekCard extends CardBox {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final List<Day> days = new ArrayList<>();

    WeekCard(TimesDesk times, List<DayHours> week) {
        super(Icons.CLOCK, UI.getCurrent().getTranslation("hours.week"));
        var rows = new Rows();
        rows.addClassName("hours-week");
        for (var day : DayOfWeek.values()) {
            var line = new Day(
                    day,
                    week.stream().filter(hours -> hours.day() == day).findFirst(),
                    Language.of(getLocale()).locale());
            days.add(line);
            rows.row(line);
        }
        var save = new Button(getTranslation("hours.save"), event -> save(times));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("save-week");
        var foot = new Div(save);
        foot.addClassNames("btns", "card-foot");
        add(rows, foot);
    }

    private void save(TimesDesk times) {
        var week = new ArrayList<DayHours>();
        boolean right = true;
        for (var day : days) {
            try {
                day.read().ifPresent(week::add);
            } catch (Refusal refusal) {
                day.refuse(refusal);
                right = false;
            }
        }
        if (right) {
            times.setWeek().accept(week);
            Toast.done("hours.saved");
        }
    }

    /** One day of the week. */
    private static final class Day extends Div {

        private final DayOfWeek day;
        private final Checkbox works;
        private final TimePicker from = new TimePicker();
        private final TimePicker until = new TimePicker();

        Day(DayOfWeek day, Optional<DayHours> hours, Locale locale) {
            this.day = day;
            String name = day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
            works = new Checkbox(name.substring(0, 1).toUpperCase(locale) + name.substring(1), hours.isPresent());
            works.setTestId("works-" + day);
            prepare(from, hours.map(DayHours::from).orElse(MORNING), getTranslation("hours.from", name), locale);
            prepare(until, hours.map(DayHours::until).orElse(EVENING), getTranslation("hours.until", name), locale);
            from.setTestId("from-" + day);
            until.setTestId("until-" + day);
            var to = new Span(getTranslation("hours.to"));
            to.addClassName("soft");
            works.addClassName("grow");
            works.addValueChangeListener(event -> open(event.getValue()));
            open(works.getValue());

            addClassName("hours-day");
            add(works, from, to, until);
        }

        private static void prepare(TimePicker picker, LocalTime value, String label, Locale locale) {
            picker.setLocale(locale);
            picker.setStep(Duration.ofMinutes(15));
            picker.setValue(value);
            picker.setAriaLabel(label);
        }

        private void open(boolean working) {
            from.setEnabled(working);
            until.setEnabled(working);
            setClassName("hours-off", !working);
        }

        /** @throws Refusal when it would end before it begins */
        Optional<DayHours> read() {
            until.setInvalid(false);
            if (!works.getValue()) {
                return Optional.empty();
            }
            if (from.isEmpty() || until.isEmpty()) {
                throw new Refusal("error.hours.order");
            }
            var hours = new DayHours(day, from.getValue(), until.getValue());
            hours.refuseDisorder();
            return Optional.of(hours);
        }

        void refuse(Refusal refusal) {
            until.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            until.setInvalid(true);
            until.focus();
        }
    }
}
