package app.ritme.home.ui;

import app.ritme.home.HomePart;
import app.ritme.home.PlanWords;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The days and hours at home. */
class WeekCard extends CardBox {

    WeekCard(PlanWords words, PlanDesk desk, Consumer<PlanWords> done) {
        super(Icons.CALENDAR, HomeWords.text("home.part.week"));
        withAction(LinesCard.change(
                "week",
                HomeWords.text("home.part.week"),
                () -> new WeekDialog(
                                words.week(),
                                week -> done.accept(desk.write(HomePart.WEEK, words, words.withWeek(week))))
                        .open()));
        if (words.week().isEmpty()) {
            var nothing = new Paragraph(getTranslation("home.part.week.text"));
            nothing.addClassName("soft");
            add(nothing);
        } else {
            var rows = new Rows();
            new TreeMap<>(words.week()).forEach((day, what) -> {
                var name = new Span(name(day));
                name.addClassNames("strong", "week-day");
                rows.row(name, new Span(what));
            });
            add(rows);
        }
        addClassName("week");
        setTestId("part-week");
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, getLocale());
    }

    /** A line for each day of the week. */
    private static final class WeekDialog extends FormDialog {

        private final Consumer<Map<DayOfWeek, String>> save;
        private final Map<DayOfWeek, TextField> days = new EnumMap<>(DayOfWeek.class);

        WeekDialog(Map<DayOfWeek, String> week, Consumer<Map<DayOfWeek, String>> save) {
            super(HomeWords.text("home.part.week"), HomeWords.text("home.signal.save"));
            this.save = save;
            fields(new Paragraph(getTranslation("home.part.week.text")));
            for (DayOfWeek day : DayOfWeek.values()) {
                var field = new TextField(day.getDisplayName(TextStyle.FULL, getLocale()));
                field.setMaxLength(PlanWords.LONGEST_DAY);
                field.setValue(week.getOrDefault(day, ""));
                field.setWidthFull();
                field.setTestId("day-" + day.getValue());
                days.put(day, field);
                fields(field);
            }
        }

        @Override
        protected void save() {
            var week = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
            days.forEach((day, field) -> {
                if (!field.getValue().isBlank()) {
                    week.put(day, field.getValue().strip());
                }
            });
            save.accept(week);
        }
    }
}
