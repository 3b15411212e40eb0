package app.ritme.today.ui;

import app.ritme.organisation.LocationService;
import app.ritme.people.HostService;
import app.ritme.people.TeamService;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDateTime;

/** Today first: each role lands on its own day. */
@Route(value = "today", layout = HouseLayout.class)
@Menu(title = "nav.today", order = 0, icon = "today")
@PermitAll
class TodayView extends Main implements HasDynamicTitle {

    TodayView(HostService hosts, LocationService locations, TeamService team, Clock clock) {
        CurrentHouse house = CurrentHouse.get();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), house.zone());

        addClassName(house.role().worksHere() ? "page" : "guest-view");
        setTestId("today-" + house.role());
        add(
                switch (house.role()) {
                    case GUEST -> new GuestToday(house, now, hosts.hosts(), locations.locations());
                    case STAFF -> new StaffToday(house, now, hosts.hosts(), team.figures());
                    case MANAGER -> new ManagerToday(house, now, team, locations.roomCount());
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.today") + " · " + CurrentHouse.get().name();
    }
}
