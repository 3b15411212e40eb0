package app.ritme.schedule.ui;

import app.ritme.people.MemberState;
import app.ritme.people.PersonId;
import app.ritme.people.TeamService;
import app.ritme.schedule.hours.MyTimesService;
import app.ritme.schedule.hours.TeamTimesService;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Role;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** When somebody works and is away: one's own, and for managers everybody's. */
@Route(value = "hours/:person?", layout = HouseLayout.class)
@Menu(title = "nav.hours", order = 220, icon = "clock")
@RolesAllowed({"MANAGER", "STAFF"})
class HoursView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MyTimesService mine;
    private final TeamTimesService everybody;
    private final TeamService team;
    private final Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("hours.title"), getTranslation("hours.text"));
    private final Select<PersonChoice> person = new Select<>();
    private final Div content = new Div();

    HoursView(MyTimesService mine, TeamTimesService everybody, TeamService team, Clock clock) {
        this.mine = mine;
        this.everybody = everybody;
        this.team = team;
        this.clock = clock;
        person.setLabel(getTranslation("hours.of"));
        person.setItemLabelGenerator(PersonChoice::name);
        person.addClassName("hours-of");
        person.setTestId("hours-of");
        person.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                UI.getCurrent()
                        .navigate(ScheduleNavigation.hours(event.getValue().id()));
            }
        });

        content.addClassNames("cols", "cols-hours");
        addClassName("page");
        add(header, person, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = new PersonId(CurrentHouse.get().personId());
        PersonId wanted =
                event.getRouteParameters().get("person").map(HoursView::id).orElse(me);
        boolean mayChooseOthers = CurrentHouse.get().role() == Role.MANAGER;
        if (!mayChooseOthers && !wanted.equals(me)) {
            throw new NotFoundException();
        }
        person.setVisible(mayChooseOthers);
        if (mayChooseOthers) {
            choose(wanted);
        }
        var times = wanted.equals(me) ? TimesDesk.mine(mine) : TimesDesk.of(everybody, wanted);
        var now = times.read().get();
        var today = LocalDate.now(clock.withZone(CurrentHouse.get().zone()));
        content.removeAll();
        content.add(new WeekCard(times, now.week()), new LeaveCard(times, now.leave(), today));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hours.title") + " · " + CurrentHouse.get().name();
    }

    private void choose(PersonId wanted) {
        var colleagues = team.team().stream()
                .filter(row -> row.state() == MemberState.ACTIVE)
                .map(PersonChoice::of)
                .toList();
        person.setItems(colleagues);
        person.setValue(colleagues.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFoundException::new));
    }

    /** @throws NotFoundException when the address names something that can be nobody */
    private static PersonId id(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
