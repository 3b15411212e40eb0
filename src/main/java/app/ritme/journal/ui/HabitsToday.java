package app.ritme.journal.ui;

import app.ritme.journal.habit.HabitRow;
import app.ritme.journal.habit.MyHabitService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** The habits of today below the check-in, one tap each; nothing where there are none. */
class HabitsToday extends CardBox {

    HabitsToday(MyHabitService service, LocalDate today) {
        super(Icons.LEAF, HabitWords.text("habits.today"));
        List<HabitRow> due = service.due(today);
        setVisible(!due.isEmpty());
        setTestId("habits-today");
        var all = new Anchor(JournalNavigation.habits(), getTranslation("habits.all"));
        all.addClassName("text-link");
        withAction(all);
        var rows = new Rows();
        due.forEach(habit ->
                rows.row(new Span(habit.name()), new HabitTick(service, habit, today, ticked -> {}).asToday()));
        add(rows);
    }
}
