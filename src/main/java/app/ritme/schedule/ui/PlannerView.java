package app.ritme.schedule.ui;

import app.ritme.people.MemberState;
import app.ritme.people.PersonId;
import app.ritme.people.TeamRow;
import app.ritme.people.TeamService;
import app.ritme.schedule.HistoryService;
import app.ritme.schedule.planner.PlanRequest;
import app.ritme.schedule.planner.PlanningService;
import app.ritme.schedule.planner.RunId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets the planner fill what lacks somebody or something, or plan around who is away. The address keeps the run. */
@Route(value = "planner/:run?", layout = HouseLayout.class)
@RolesAllowed({"MANAGER", "STAFF"})
class PlannerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanningService planning;
    private final HistoryService histories;
    private final DatePicker from = ComponentTexts.on(new DatePicker(getTranslation("planner.from")));
    private final DatePicker to = ComponentTexts.on(new DatePicker(getTranslation("planner.to")));
    private final Select<Optional<PersonId>> absent = new Select<>();
    private final Div said = new Div();
    private final Div shown = new Div();

    PlannerView(PlanningService planning, HistoryService histories, TeamService team, Clock clock) {
        this.planning = planning;
        this.histories = histories;
        LocalDate today = LocalDate.now(clock.withZone(CurrentHouse.get().zone()));
        from.setValue(today);
        from.setTestId("planner-from");
        to.setValue(today);
        to.setTestId("planner-to");
        Map<Optional<PersonId>, String> people = new LinkedHashMap<>();
        people.put(Optional.empty(), getTranslation("planner.absent.nobody"));
        team.team().stream()
                .filter(row -> row.state() == MemberState.ACTIVE)
                .forEach(row -> people.put(Optional.of(id(row)), row.fullName()));
        absent.setLabel(getTranslation("planner.absent"));
        absent.setItems(people.keySet());
        absent.setItemLabelGenerator(people::get);
        absent.setValue(Optional.empty());
        absent.setTestId("planner-absent");
        var go = new Button(getTranslation("planner.go"), Icons.CALENDAR.create(), event -> start());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setTestId("planner-go");
        var choice = new CardBox(new FormRow(absent, from, to), go);
        choice.addClassName("plan-choice");
        said.addClassName("plan-said");
        shown.addClassName("stack");

        var back = new Anchor(ScheduleNavigation.board(), Icons.BACK.small());
        back.add(getTranslation("schedule.title"));
        back.addClassName("back");
        addClassName("page");
        add(back, new PageHeader(getTranslation("planner.title"), getTranslation("planner.text")), choice, said, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.removeAll();
        shown.removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("day")
                .flatMap(BoardAddress::date)
                .ifPresent(day -> {
                    from.setValue(day);
                    to.setValue(day);
                });
        event.getRouteParameters().get("run").map(PlannerView::run).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("planner.title") + " · " + CurrentHouse.get().name();
    }

    private void start() {
        said.removeAll();
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        try {
            RunId run = planning.start(new PlanRequest(from.getValue(), to.getValue(), absent.getValue()));
            ScheduleNavigation.go(ScheduleNavigation.planner(run));
        } catch (Refusal refusal) {
            said.add(Note.care("", getTranslation(refusal.key(), refusal.arguments()))
                    .announced());
        }
    }

    private void show(RunId run) {
        try {
            shown.add(new PlannerRun(planning, histories, run));
        } catch (NotFoundException gone) {
            said.add(Note.plain(getTranslation("planner.gone")).announced());
        }
    }

    private static PersonId id(TeamRow row) {
        return new PersonId(row.person());
    }

    /** @throws NotFoundException when the address names something that can be no run */
    private static RunId run(String text) {
        try {
            return new RunId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
