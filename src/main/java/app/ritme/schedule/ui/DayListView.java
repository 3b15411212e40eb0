package app.ritme.schedule.ui;

import app.ritme.people.PersonName;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.paper.DayListPaper;
import app.ritme.shared.Language;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PaperLink;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One day from morning to night, to print or to say who came; the address keeps the day and whose. */
@Route(value = "daylist", layout = HouseLayout.class)
@Menu(title = "nav.daylist", order = 20, icon = "circle-check")
@RolesAllowed({"MANAGER", "STAFF"})
class DayListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String MINE = "mine";

    private final WeekService week;
    private final Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("daylist.title"));
    private final DatePicker day = ComponentTexts.on(new DatePicker());
    private final Checkbox mine = new Checkbox(getTranslation("daylist.mine"));
    private final PaperLink pdf = new PaperLink("daylist.pdf", "pdf");
    private final Div list = new Div();

    DayListView(WeekService week, Clock clock) {
        this.week = week;
        this.clock = clock;
        var before = step(Icons.CHEVRON_LEFT, "daylist.before", "day-before", -1);
        var after = step(Icons.CHEVRON, "daylist.after", "day-after", 1);
        var print = new Button(
                getTranslation("daylist.print"),
                Icons.PRINT.create(),
                event -> UI.getCurrent().getPage().executeJs("window.print()"));
        day.setAriaLabel(getTranslation("daylist.day"));
        day.addClassName("board-day");
        day.setTestId("day");
        mine.setTestId("mine");
        print.setTestId("print");
        day.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(event.getValue());
            }
        });
        mine.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(day.getValue());
            }
        });
        header.withActions(print, pdf);

        var dates = new Div(before, day, after);
        dates.addClassName("row");
        var tools = new Div(dates, mine);
        tools.addClassNames("list-tools", "screen-only");
        list.addClassName("stack");
        addClassName("page");
        add(header, tools, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        LocalDate today = LocalDate.now(clock.withZone(CurrentHouse.get().zone()));
        day.setValue(query.getSingleParameter("day").flatMap(BoardAddress::date).orElse(today));
        mine.setValue(query.getSingleParameter(MINE).isPresent());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("daylist.title") + " · " + CurrentHouse.get().name();
    }

    private Button step(Icons icon, String key, String testId, int days) {
        var button = new Button(icon.create(), event -> go(day.getValue().plusDays(days)));
        button.setAriaLabel(getTranslation(key));
        button.addThemeName("icon");
        button.setTestId(testId);
        return button;
    }

    private void go(LocalDate to) {
        ScheduleNavigation.go(ScheduleNavigation.dayList(to) + (mine.getValue() ? "&" + MINE + "=1" : ""));
    }

    private void refresh() {
        header.setSubtitle(Formats.here().longDay(day.getValue()));
        list.removeAll();
        print(day.getValue(), mine.getValue());
        List<DaySession> sessions =
                sessions(day.getValue(), mine.getValue() ? CurrentHouse.get().personId() : null);
        if (sessions.isEmpty()) {
            list.add(new CardBox(
                    new EmptyState(Icons.LEAF, getTranslation("daylist.empty"), getTranslation("daylist.empty.text"))));
            return;
        }
        var rows = new AttendanceRows(this::mark, this::sayWhy, this::markTheRest);
        sessions.forEach(rows::session);
        list.add(new CardBox(rows).flush());
    }

    private void print(LocalDate on, boolean onlyMine) {
        Language language = Language.of(getLocale());
        CurrentHouse house = CurrentHouse.get();
        UUID of = onlyMine ? house.personId() : null;
        pdf.leadsTo(
                getTranslation("paper.daylist.file") + "-" + on,
                () -> new DayListPaper(language, house.name(), on, sessions(on, of)).pdf());
    }

    /** @param of who leads them; absent for everybody's */
    private List<DaySession> sessions(LocalDate on, @Nullable UUID of) {
        return week.day(on).stream()
                .filter(session -> of == null || leads(of, session))
                .toList();
    }

    private static boolean leads(UUID person, DaySession session) {
        return session.staff().stream()
                .map(PersonName::id)
                .anyMatch(id -> id.value().equals(person));
    }

    private void mark(AttendanceRows.Mark mark) {
        week.mark(mark.session(), mark.guest(), Optional.ofNullable(mark.seen()));
    }

    private void sayWhy(AttendanceRows.Why why) {
        week.sayWhy(why.session(), why.guest(), Optional.ofNullable(why.reason()));
    }

    private void markTheRest(SessionId session) {
        week.markTheRest(session);
        refresh();
    }
}
