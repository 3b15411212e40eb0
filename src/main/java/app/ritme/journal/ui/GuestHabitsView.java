package app.ritme.journal.ui;

import app.ritme.journal.habit.GuestHabitService;
import app.ritme.journal.habit.GuestHabits;
import app.ritme.journal.habit.HabitRow;
import app.ritme.journal.habit.HabitState;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.people.ui.PeopleNavigation;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.ClosedBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Initials;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import app.ritme.shell.GuestPage;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The habits of a guest, for who looks after the guest: seen, and proposed. Opening them is seen by the guest. */
@Route(value = "guests/:person/habits", layout = HouseLayout.class)
@GuestPage(title = "habits.page", order = 31, icon = "leaf")
@RolesAllowed({"MANAGER", "STAFF"})
class GuestHabitsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final GuestHabitService service;
    private final Clock clock;
    private GuestHabits theirs = new GuestHabits("", List.of());

    GuestHabitsView(GuestHabitService service, Clock clock) {
        this.service = service;
        this.clock = clock;
        addClassNames("page", "habits");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId guest = PeopleNavigation.person(event).orElseThrow(NotFoundException::new);
        try {
            show(guest, service.open(guest, today()));
        } catch (NotInMyCare others) {
            theirs = new GuestHabits(others.guestName(), List.of());
            removeAll();
            add(
                    new PageHeader(others.guestName(), getTranslation("habits.page")),
                    new ClosedBox(getTranslation("habits.closed", others.guestName()), others));
        }
    }

    @Override
    public String getPageTitle() {
        return theirs.guestName() + " · " + CurrentHouse.get().name();
    }

    /** Also what I did here, without opening them again: the guest sees each time that somebody looked. */
    private void show(PersonId guest, GuestHabits now) {
        theirs = now;
        removeAll();
        add(
                new PageHeader(now.guestName(), getTranslation("habits.page")).withActions(propose(guest)),
                Note.plain(getTranslation("habits.seen", now.guestName())),
                now.habits().isEmpty()
                        ? new CardBox(new EmptyState(Icons.LEAF, getTranslation("habits.guest.empty"), ""))
                        : rows(guest));
    }

    private CardBox rows(PersonId guest) {
        var rows = new Rows();
        theirs.habits().forEach(habit -> {
            if (habit.state() == HabitState.PROPOSED) {
                rows.row(
                        new PersonLine(
                                new Initials(habit.proposedBy()),
                                new Span(habit.name() + " · " + HabitWords.schedule(habit.schedule())),
                                getTranslation("habits.waiting", habit.proposedBy())),
                        withdraw(guest, habit));
            } else {
                rows.row(new HabitLine(habit));
            }
        });
        var card = new CardBox(rows);
        card.setTestId("habits");
        return card;
    }

    private Button withdraw(PersonId guest, HabitRow habit) {
        var withdraw = new Button(getTranslation("habits.withdraw"), event -> {
            service.withdraw(habit.id());
            show(guest, theirs.without(habit.id()));
        });
        withdraw.setAriaLabel(getTranslation("habits.withdraw.of", habit.name()));
        withdraw.setTestId("withdraw-habit");
        return withdraw;
    }

    private Button propose(PersonId guest) {
        var propose = new Button(
                getTranslation("habits.propose"),
                Icons.PLUS.create(),
                event -> new HabitDialog(
                                getTranslation("habits.propose"),
                                getTranslation("habits.propose.go"),
                                getTranslation("habits.propose.text", theirs.guestName()),
                                (what, schedule) ->
                                        show(guest, theirs.with(service.propose(guest, what, schedule, today()))))
                        .open());
        propose.setTestId("propose-habit");
        return propose;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CurrentHouse.get().zone());
    }
}
