package app.ritme.schedule.ui;

import app.ritme.organisation.LocationService;
import app.ritme.people.GuestService;
import app.ritme.people.TeamService;
import app.ritme.schedule.ClashService;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.Week;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.planner.CheckService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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

/**
 * What is planned: a day with a column for each of the staff or each room, or the week of one of them; a list on a phone.
 * The address keeps what is shown and whose card is open.
 */
@Route(value = "schedule/:session?", layout = HouseLayout.class)
@Menu(title = "nav.schedule", order = 10, icon = "board")
@RolesAllowed({"MANAGER", "STAFF"})
class ScheduleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final WeekService week;
    private final SessionDesk desk;
    private final Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("schedule.title"));
    private final BoardTools tools = new BoardTools(wanted -> ScheduleNavigation.go(wanted.path()));
    private final Anchor planner = link(ScheduleNavigation.planner(), Icons.SWAP, "schedule.planner", "planner");
    private final Div shown = new Div();
    private final SessionCard card;
    private BoardAddress address;

    ScheduleView(
            WeekService week,
            SessionService sessions,
            ClashService clashes,
            CheckService checks,
            LocationService locations,
            TeamService team,
            GuestService guests,
            Clock clock) {
        this.week = week;
        this.clock = clock;
        desk = new SessionDesk(sessions, clashes, checks, locations, team, guests, this::refresh);
        address = new BoardAddress(false, today(), null);
        card = new SessionCard(() -> address.path());
        header.withActions(
                link(ScheduleNavigation.plan(), Icons.CALENDAR, "schedule.plan", "plan-days"),
                planner,
                addButton("add-session"));

        addClassNames("page", "page-wide");
        add(header, tools, shown);
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
        Week found = week.between(address.monday(), address.sunday());
        var lanes = new Lanes(found, address);
        tools.show(address, lanes, today());
        planner.setHref(ScheduleNavigation.planner(address.day()));
        shown.removeAll();
        List<Lane> columns = lanes.all();
        if (columns.isEmpty()) {
            shown.add(new CardBox(new EmptyState(
                    Icons.BOARD, getTranslation("schedule.no-rooms"), getTranslation("schedule.no-rooms.text"))));
            return;
        }
        var board = new CardBox(
                        new Board(address.rooms(), columns, LocalDateTime.now(clock.withZone(zone())), this::href))
                .flush();
        board.addClassName("board-card");
        shown.add(board, list(lanes.onDay()));
    }

    /** What a phone shows instead of the board, and what a desk says of a day without anything. */
    private Div list(List<DaySession> onDay) {
        var list = new Div();
        list.addClassName("board-list");
        list.setTestId("board-list");
        list.add(
                onDay.isEmpty()
                        ? new CardBox(new EmptyState(
                                Icons.LEAF,
                                getTranslation("schedule.empty", Formats.here().longDay(address.day())),
                                getTranslation("schedule.empty.text")))
                        : new CardBox(new SessionRows(onDay, this::href)).flush());
        return list;
    }

    private String href(DaySession session) {
        return address.path(session.id());
    }

    private Button addButton(String testId) {
        var add = new Button(
                getTranslation("schedule.add"),
                Icons.PLUS.create(),
                event -> new AddSessionDialog(desk, address.day()).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId(testId);
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
