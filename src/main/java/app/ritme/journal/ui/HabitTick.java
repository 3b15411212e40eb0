package app.ritme.journal.ui;

import app.ritme.journal.habit.HabitRow;
import app.ritme.journal.habit.MyHabitService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Done on a day, with one tap; tapped again it is taken back. */
class HabitTick extends Button {

    private final MyHabitService service;
    private final LocalDate day;
    private final Consumer<HabitRow> ticked;
    private HabitRow habit;

    /** @param ticked shows the habit as it stands then */
    HabitTick(MyHabitService service, HabitRow habit, LocalDate day, Consumer<HabitRow> ticked) {
        this.service = service;
        this.habit = habit;
        this.day = day;
        this.ticked = ticked;
        addClassName("habit-tick");
        setTestId("tick-" + day);
        addClickListener(event -> tick());
        show();
    }

    /** The round button of today. */
    HabitTick asToday() {
        addClassName("habit-today");
        setIcon(Icons.CHECK.create());
        setAriaLabel(getTranslation("habits.today.of", habit.name()));
        return this;
    }

    /** The small button of a day before, with its name. */
    HabitTick asEarlier() {
        setText(Formats.here().day(day));
        setAriaLabel(
                getTranslation("habits.day.of", habit.name(), Formats.here().longDay(day)));
        return this;
    }

    private void tick() {
        try {
            habit = isDone() ? service.undone(habit.id(), day) : service.done(habit.id(), day);
            show();
            ticked.accept(habit);
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }

    private boolean isDone() {
        return habit.done().contains(day);
    }

    private void show() {
        getElement().setAttribute("aria-pressed", String.valueOf(isDone()));
    }
}
