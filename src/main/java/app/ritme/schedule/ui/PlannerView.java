package app.ritme.schedule.ui;

import app.ritme.people.GuestService;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.changes.QuietDelayService;
import app.ritme.schedule.planner.PlanRequest;
import app.ritme.schedule.planner.PlanningService;
import app.ritme.schedule.planner.RunId;
import app.ritme.schedule.planner.SmallGroupService;
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
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Lets the planner fill what lacks somebody or something, or plan around what fell out. The address keeps the run. */
@Route(value = "planner/:run?", layout = HouseLayout.class)
@RolesAllowed({"MANAGER", "STAFF"})
class PlannerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final PlannerDesk desk;
    private final DatePicker from = ComponentTexts.on(new DatePicker(getTranslation("planner.from")));
    private final DatePicker to = ComponentTexts.on(new DatePicker(getTranslation("planner.to")));
    private final FallChoice fall = new FallChoice();
    private final GuestChoice guest;
    private final SmallGroupsCard small;
    private final Div said = new Div();
    private final Div shown = new Div();

    PlannerView(
            PlanningService planning,
            QuietDelayService delays,
            SmallGroupService groups,
            SessionService sessions,
            GuestService guests,
            Clock clock) {
        this.desk = new PlannerDesk(planning, delays);
        this.small = new SmallGroupsCard(groups, sessions);
        LocalDate today = LocalDate.now(clock.withZone(CurrentHouse.get().zone()));
        day(from, "planner-from", today);
        day(to, "planner-to", today);
        guest = new GuestChoice(guests);
        guest.setLabel(getTranslation("planner.guest"));
        guest.setHelperText(getTranslation("planner.guest.help"));
        guest.setClearButtonVisible(true);
        guest.setTestId("planner-guest");
        var go = new Button(getTranslation("planner.go"), Icons.CALENDAR.create(), event -> start());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setTestId("planner-go");
        var choice = new CardBox(fall, new FormRow(from, to), guest, go);
        choice.addClassName("plan-choice");
        said.addClassName("plan-said");
        shown.addClassName("stack");

        addClassName("page");
        add(
                new ToBoard(),
                new PageHeader(getTranslation("planner.title"), getTranslation("planner.text")),
                small,
                choice,
                said,
                shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.removeAll();
        shown.removeAll();
        small.show();
        QueryParameters query = event.getLocation().getQueryParameters();
        query.getSingleParameter("day").flatMap(BoardAddress::date).ifPresent(day -> {
            from.setValue(day);
            to.setValue(day);
        });
        query.getSingleParameter("fall").ifPresent(fall::choose);
        offer();
        event.getRouteParameters().get("run").map(PlannerView::run).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("planner.title") + " · " + CurrentHouse.get().name();
    }

    private void day(DatePicker picker, String testId, LocalDate today) {
        picker.setValue(today);
        picker.setTestId(testId);
        picker.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                offer();
            }
        });
    }

    /** Who and what can fall out in these days. */
    private void offer() {
        said.removeAll();
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        try {
            fall.show(desk.planning().mayFallOut(from.getValue(), to.getValue()), from.getValue(), to.getValue());
        } catch (Refusal refusal) {
            say(refusal);
        }
    }

    private void start() {
        said.removeAll();
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        try {
            fall.fellOut()
                    .map(fellOut -> desk.planning()
                            .start(new PlanRequest(
                                    from.getValue(),
                                    to.getValue(),
                                    fellOut,
                                    guest.getOptionalValue().map(PersonChoice::id))))
                    .ifPresentOrElse(run -> ScheduleNavigation.go(ScheduleNavigation.planner(run)), fall::ask);
        } catch (Refusal refusal) {
            say(refusal);
        }
    }

    private void say(Refusal refusal) {
        said.add(Note.care("", getTranslation(refusal.key(), refusal.arguments()))
                .announced());
    }

    private void show(RunId run) {
        try {
            shown.add(new PlannerRun(desk, run));
        } catch (NotFoundException gone) {
            said.add(Note.plain(getTranslation("planner.gone")).announced());
        }
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
