package app.ritme.today.ui;

import app.ritme.schedule.changes.MyChangesService;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shell.HouseLayout;
import app.ritme.today.GuestDay;
import app.ritme.today.ManagerTodayService;
import app.ritme.today.MyTodayService;
import app.ritme.today.StaffTodayService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Today first: each role lands on its own day. A guest may look at another day, which the address names. */
@Route(value = "today", layout = HouseLayout.class)
@Menu(title = "nav.today", order = 0, icon = "today")
@PermitAll
class TodayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MyTodayService mine;
    private final StaffTodayService staff;
    private final ManagerTodayService manager;
    private final MyChangesService changes;
    private final Clock clock;

    TodayView(
            MyTodayService mine,
            StaffTodayService staff,
            ManagerTodayService manager,
            MyChangesService changes,
            Clock clock) {
        this.mine = mine;
        this.staff = staff;
        this.manager = manager;
        this.changes = changes;
        this.clock = clock;
        CurrentHouse house = CurrentHouse.get();

        addClassName(house.role().worksHere() ? "page" : "guest-view");
        setTestId("today-" + house.role());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CurrentHouse house = CurrentHouse.get();
        Instant now = clock.instant();
        LocalTime time = now.atZone(house.zone()).toLocalTime();
        removeAll();
        add(
                switch (house.role()) {
                    case GUEST -> guest(house, now, event.getLocation());
                    case STAFF -> new StaffToday(house, staff.day(house.zone()), time, now, changes::seen);
                    case MANAGER -> new ManagerToday(house, manager.day(house.zone()), time, changes::seen);
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.today") + " · " + CurrentHouse.get().name();
    }

    private Component guest(CurrentHouse house, Instant now, Location location) {
        GuestDay day = mine.day(house.zone(), wanted(location));
        return new GuestToday(house, day, now, changes::seen);
    }

    /** A day that cannot be read is today. */
    private static Optional<LocalDate> wanted(Location location) {
        try {
            return location.getQueryParameters().getSingleParameter("day").map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
