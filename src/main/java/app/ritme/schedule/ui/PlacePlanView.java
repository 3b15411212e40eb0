package app.ritme.schedule.ui;

import app.ritme.organisation.LocationService;
import app.ritme.people.GuestService;
import app.ritme.people.TeamService;
import app.ritme.people.ui.PeopleNavigation;
import app.ritme.schedule.HistoryService;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.therapy.TherapyPlanRow;
import app.ritme.schedule.therapy.TherapyPlanService;
import app.ritme.schedule.therapy.TherapySearchService;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.GuestPage;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Places a standard plan of one guest: for whom, which, from when; then what is found, to be changed and taken over. */
@Route(value = "place-plan/:person?", layout = HouseLayout.class)
@GuestPage(title = "place-plan.page", order = 38, icon = "calendar")
@RolesAllowed({"MANAGER", "STAFF"})
class PlacePlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final TherapyPlanService plans;
    private final TherapySearchService searches;
    private final GuestService guests;
    private final PlacedPlan.Desk desk;
    private final GuestChoice guest;
    private final Select<TherapyPlanRow> plan = new Select<>();
    private final DatePicker begin = ComponentTexts.on(new DatePicker(getTranslation("place-plan.begin")));
    private final TimePicker hour = new TimePicker(getTranslation("place-plan.hour"));
    private final CardBox choice = new CardBox();
    private final Div said = new Div();
    private final Div shown = new Div();

    PlacePlanView(
            TherapyPlanService plans,
            TherapySearchService searches,
            GuestService guests,
            SessionService sessions,
            HistoryService histories,
            TeamService team,
            LocationService locations,
            Clock clock) {
        this.plans = plans;
        this.searches = searches;
        this.guests = guests;
        this.desk = new PlacedPlan.Desk(sessions, histories, team, locations);
        guest = new GuestChoice(guests);
        guest.setTestId("plan-guest");
        plan.setLabel(getTranslation("place-plan.plan"));
        plan.setItemLabelGenerator(row -> Formats.here().words(row.data().name()) + " · "
                + getTranslation("place-plan.sessions", row.data().sessions()));
        plan.setTestId("plan-choice");
        LocalDate today = LocalDate.now(clock.withZone(CurrentHouse.get().zone()));
        begin.setMin(today);
        begin.setValue(today.plusDays(1));
        begin.setTestId("plan-begin");
        hour.setStep(QUARTER);
        hour.setAutoOpen(false);
        hour.setLocale(Language.of(getLocale()).locale());
        hour.setValue(MORNING);
        hour.setHelperText(getTranslation("place-plan.hour.help"));
        hour.setTestId("plan-hour");
        var go = new Button(getTranslation("place-plan.go"), Icons.CALENDAR.create(), event -> search());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(event -> go.setEnabled(true));
        go.setTestId("plan-go");
        choice.add(new FormRow(guest, plan), new FormRow(begin, hour), go);
        choice.addClassName("plan-choice");
        said.addClassName("plan-said");
        shown.addClassName("stack");

        addClassName("page");
        add(
                new ToBoard(),
                new PageHeader(getTranslation("place-plan.title"), getTranslation("place-plan.text")),
                choice,
                said,
                shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.removeAll();
        shown.removeAll();
        List<TherapyPlanRow> all = plans.plans();
        plan.setItems(all);
        all.stream().findFirst().ifPresent(plan::setValue);
        choice.setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            said.add(Note.plain(getTranslation("place-plan.none")));
        }
        PeopleNavigation.person(event)
                .ifPresent(id ->
                        guest.setValue(new PersonChoice(id, guests.details(id).fullName())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("place-plan.title") + " · " + CurrentHouse.get().name();
    }

    private void search() {
        said.removeAll();
        shown.removeAll();
        if (!isFilled(guest, guest.isEmpty())
                || !isFilled(plan, plan.isEmpty())
                || !isFilled(begin, begin.isEmpty())
                || !isFilled(hour, hour.isEmpty())) {
            return;
        }
        try {
            var found = searches.search(plan.getValue().id(), guest.getValue().id(), begin.getValue(), hour.getValue());
            shown.add(new PlacedPlan(
                    desk, plan.getValue().data().lines(), guest.getValue().name(), found));
        } catch (Refusal refusal) {
            said.add(Note.care("", getTranslation(refusal.key(), refusal.arguments()))
                    .announced());
        }
    }

    private boolean isFilled(HasValidation field, boolean empty) {
        field.setErrorMessage(getTranslation("error.empty"));
        field.setInvalid(empty);
        return !empty;
    }
}
