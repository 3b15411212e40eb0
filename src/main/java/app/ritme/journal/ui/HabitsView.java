package app.ritme.journal.ui;

import app.ritme.journal.habit.HabitRow;
import app.ritme.journal.habit.HabitState;
import app.ritme.journal.habit.MyHabitService;
import app.ritme.journal.habit.MyHabits;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.MoreMenu;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** My small habits: ticked with one tap, what was done of late beside each, and a line that grows. */
@Route(value = "habits", layout = HouseLayout.class)
@RolesAllowed("GUEST")
class HabitsView extends Main implements HasDynamicTitle {

    private final MyHabitService service;

    HabitsView(MyHabitService service) {
        this.service = service;
        addClassNames("guest-view", "stack", "habits");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("habits.title") + " · " + CurrentHouse.get().name();
    }

    private void show() {
        MyHabits mine = service.mine();
        List<HabitRow> running = mine.in(HabitState.RUNNING);
        removeAll();
        add(new PageHeader(getTranslation("habits.title"), getTranslation("habits.text")));
        mine.in(HabitState.PROPOSED)
                .forEach(habit -> add(new ProposedHabit(
                        habit,
                        () -> then(() -> service.accept(habit.id())),
                        () -> then(() -> service.remove(habit.id())))));
        add(running.isEmpty() ? nothing() : card(running, mine.today()), begin());
        List<HabitRow> away = mine.in(HabitState.ARCHIVED);
        if (!away.isEmpty()) {
            add(putAway(away));
        }
        add(new HabitReaders(mine.readings()));
    }

    private CardBox card(List<HabitRow> running, LocalDate today) {
        var rows = new Rows();
        running.forEach(habit -> row(rows, habit, today));
        var card = new CardBox(rows);
        card.setTestId("habits");
        return card;
    }

    private void row(Rows rows, HabitRow habit, LocalDate today) {
        var line = new HabitLine(habit).tickedBy(service, habit, today);
        var row = rows.row(line);
        if (habit.open().contains(today)) {
            row.add(new HabitTick(service, habit, today, line::show).asToday());
        }
        row.add(more(habit)
                .line(getTranslation("habits.change"), "change-habit", () -> change(habit))
                .line(getTranslation("habits.archive"), "archive-habit", () -> archive(habit)));
    }

    private Button begin() {
        var begin = new Button(
                getTranslation("habits.new"),
                Icons.PLUS.create(),
                event -> new HabitDialog(
                                getTranslation("habits.new"),
                                getTranslation("habits.begin"),
                                getTranslation("habits.new.text"),
                                (name, schedule) -> {
                                    service.begin(name, schedule);
                                    show();
                                })
                        .open());
        begin.addClassName("wide");
        begin.setTestId("new-habit");
        return begin;
    }

    private void change(HabitRow habit) {
        new HabitDialog(
                        getTranslation("habits.change.title"),
                        getTranslation("habits.save"),
                        getTranslation("habits.new.text"),
                        (name, schedule) -> {
                            service.change(habit.id(), name, schedule);
                            show();
                        })
                .of(habit.name(), habit.schedule())
                .open();
    }

    private void archive(HabitRow habit) {
        then(() -> service.archive(habit.id()));
        Toast.undo(() -> then(() -> service.resume(habit.id())), "habits.archived", habit.name());
    }

    private CardBox putAway(List<HabitRow> away) {
        var rows = new Rows();
        away.forEach(habit -> {
            var again = new Button(getTranslation("habits.resume"), event -> then(() -> service.resume(habit.id())));
            again.setAriaLabel(getTranslation("habits.resume.of", habit.name()));
            again.setTestId("resume-habit");
            rows.row(
                    new Span(habit.name()),
                    again,
                    more(habit).line(getTranslation("habits.remove"), "remove-habit", () -> askToRemove(habit)));
        });
        var card = new CardBox(Icons.BAG, getTranslation("habits.away"), rows);
        card.setTestId("habits-away");
        return card;
    }

    private void askToRemove(HabitRow habit) {
        Confirm.ask(
                getTranslation("habits.remove.title", habit.name()),
                getTranslation("habits.remove.text"),
                getTranslation("habits.remove.go"),
                () -> {
                    then(() -> service.remove(habit.id()));
                    Toast.done("habits.removed", habit.name());
                });
    }

    private MoreMenu more(HabitRow habit) {
        var more = new MoreMenu(getTranslation("habits.more", habit.name()));
        more.setTestId("more-" + habit.name());
        return more;
    }

    private CardBox nothing() {
        return new CardBox(
                new EmptyState(Icons.LEAF, getTranslation("habits.empty"), getTranslation("habits.empty.text")));
    }

    private void then(Runnable work) {
        try {
            work.run();
            show();
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }
}
