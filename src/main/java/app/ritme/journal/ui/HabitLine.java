package app.ritme.journal.ui;

import app.ritme.journal.habit.HabitRow;
import app.ritme.journal.habit.MyHabitService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** What one reads about a habit that runs, and the days before today on which it can be ticked still. */
class HabitLine extends Div {

    private final Div words = new Div();

    HabitLine(HabitRow habit) {
        addClassName("habit");
        words.addClassName("habit-words");
        add(words);
        show(habit);
    }

    /** With the days before today. */
    HabitLine tickedBy(MyHabitService service, HabitRow habit, LocalDate today) {
        List<LocalDate> earlier =
                habit.open().stream().filter(day -> day.isBefore(today)).toList();
        if (!earlier.isEmpty()) {
            var label = new Span(getTranslation("habits.earlier"));
            label.addClassNames("soft", "small");
            var days = new Div(label);
            days.addClassName("habit-days");
            earlier.reversed().forEach(day -> days.add(new HabitTick(service, habit, day, this::show).asEarlier()));
            add(days);
        }
        return this;
    }

    final void show(HabitRow habit) {
        var name = new Div(new Span(habit.name()));
        name.addClassName("strong");
        var said = new Div(new Span(HabitWords.tally(habit) + " · " + HabitWords.schedule(habit.schedule())));
        said.addClassNames("soft", "small");
        said.setTestId("tally");
        words.removeAll();
        words.add(name, said, new GrowthBar(habit));
    }
}
