package app.ritme.schedule.ui;

import app.ritme.organisation.LocationService;
import app.ritme.people.GuestService;
import app.ritme.people.TeamService;
import app.ritme.schedule.ClashService;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.HistoryService;
import app.ritme.schedule.ScheduleNews;
import app.ritme.schedule.SeriesService;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.Week;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.openings.OpeningService;
import app.ritme.schedule.planner.CheckService;
import app.ritme.schedule.planner.LoadService;
import app.ritme.schedule.planner.LoadService.Guests;
import app.ritme.schedule.ui.BoardAddress.By;
import app.ritme.schedule.waiting.WaitingService;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What is planned: a day with a column for each colleague, room or guest, or a week; a list on a phone or for who likes
 * that better. The address keeps what is shown and whose card is open; what a colleague changes appears by itself.
 */
@Route(value = "schedule/:session?", layout = HouseLayout.class)
@Menu(title = "nav.schedule", order = 10, icon = "board")
@RolesAllowed({"MANAGER", "STAFF"})
class ScheduleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final WeekService week;
    private final LoadService loads;
    private final ScheduleNews news;
    private final SessionDesk desk;
    private final Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("schedule.title"));
    private final HistoryButtons history;
    private final BoardTools tools;
    private final BoardDesk board;
    private final Anchor planner = link(ScheduleNavigation.planner(), Icons.SWAP, "schedule.planner", "planner");
    private final Anchor replan = link(ScheduleNavigation.planner(), Icons.WARNING, "schedule.replan", "replan");
    private final BoardPaper paper;
    private final SessionCard card;
    private BoardAddress address;
    private List<DaySession> drawn = List.of();

    ScheduleView(
            WeekService week,
            LoadService loads,
            ScheduleNews news,
            SessionService sessions,
            SeriesService series,
            WaitingService waiting,
            HistoryService histories,
            ClashService clashes,
            CheckService checks,
            OpeningService openings,
            LocationService locations,
            TeamService team,
            GuestService guests,
            Clock clock) {
        this.week = week;
        this.loads = loads;
        this.news = news;
        this.clock = clock;
        desk = new SessionDesk(
                sessions,
                series,
                waiting,
                clashes,
                checks,
                openings,
                locations,
                team,
                guests,
                History.here(),
                this::refresh);
        history = new HistoryButtons(desk.history(), histories, this::refresh);
        tools = new BoardTools(history, wanted -> ScheduleNavigation.go(wanted.path()));
        board = new BoardDesk(desk, history);
        address = BoardAddress.of(today());
        card = new SessionCard(() -> address.path());
        paper = new BoardPaper(week);
        header.withActions(
                paper,
                link(ScheduleNavigation.plan(), Icons.CALENDAR, "schedule.plan", "plan-days"),
                link(ScheduleNavigation.placePlan(), Icons.LAYERS, "place-plan.page", "place-plan"),
                planner,
                replan,
                addButton());

        addClassNames("page", "page-wide");
        add(header, tools, board);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var later = event.getUI().accessLater(this::heard, () -> {});
        Runnable enough = news.tell(later::accept);
        addDetachListener(gone -> {
            gone.unregisterListener();
            enough.run();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = BoardAddress.of(event, today());
        refresh();
        card.show(
                BoardAddress.session(event),
                id -> new SessionDialog(desk.sessions().details(id), desk));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("schedule.title") + " · " + CurrentHouse.get().name();
    }

    private void refresh() {
        show(read());
    }

    /** Somebody changed these days: what is the same stays on the screen as it is. */
    private void heard(Set<LocalDate> days) {
        boolean here = days.stream().anyMatch(day -> !day.isBefore(address.monday()) && !day.isAfter(address.sunday()));
        if (here && !read().sessions().equals(drawn)) {
            board.outdated();
        }
    }

    private Week read() {
        return address.by() == By.GUESTS
                ? week.withoutHours(address.monday(), address.sunday())
                : week.between(address.monday(), address.sunday());
    }

    private void show(Week found) {
        Guests here = address.by() == By.GUESTS ? loads.guests(address.monday(), address.sunday()) : Guests.NONE;
        var lanes = new Lanes(found, here, address);
        List<Lane> columns = lanes.all();
        drawn = found.sessions();
        history.refresh();
        tools.show(address, lanes, today());
        planner.setHref(ScheduleNavigation.planner(address.day()));
        replan.setHref(ScheduleNavigation.replan(address.day()));
        paper.show(address);
        board.show(
                new BoardDesk.Shown(
                        new BoardMoves(found, columns),
                        address.byDays() ? address.monday() : address.day(),
                        address.byDays() ? address.sunday() : address.day()),
                new BoardParts(address, lanes, LocalDateTime.now(clock.withZone(zone())), board::keeping).all(columns));
    }

    private Button addButton() {
        var add = new Button(
                getTranslation("schedule.add"),
                Icons.PLUS.create(),
                event -> new AddSessionDialog(desk, address.day()).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId("add-session");
        return add;
    }

    private Anchor link(String to, Icons icon, String key, String testId) {
        var link = new Anchor(to, icon.create());
        link.add(getTranslation(key));
        link.addClassName("button");
        link.setTestId(testId);
        return link;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    private static ZoneId zone() {
        return CurrentHouse.get().zone();
    }
}
