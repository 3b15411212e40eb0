package app.ritme.safety.ui;

import app.ritme.people.HostService;
import app.ritme.safety.duty.RosterService;
import app.ritme.safety.duty.ShiftRow;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Who is on shift when, a week at a time; managers set it. */
@Route(value = "roster", layout = HouseLayout.class)
@Menu(title = "nav.roster", order = 225, icon = "swap")
@RolesAllowed({"MANAGER", "STAFF"})
class RosterView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int DAYS = 7;

    private final RosterService roster;
    private final HostService hosts;
    private final Clock clock;
    private final ZoneId zone = CurrentHouse.get().zone();
    private final boolean manages = CurrentHouse.get().role() == Role.MANAGER;
    private final PageHeader header = new PageHeader(getTranslation("roster.title"), getTranslation("roster.text"));
    private final Div content = new Div();
    private LocalDate monday = LocalDate.EPOCH;

    RosterView(RosterService roster, HostService hosts, Clock clock) {
        this.roster = roster;
        this.hosts = hosts;
        this.clock = clock;
        content.addClassName("stack");
        addClassName("page");
        add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        monday = week(event.getLocation()).orElse(today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        header.withActions(links());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roster.title") + " · " + CurrentHouse.get().name();
    }

    private Component[] links() {
        var earlier = link("roster.earlier", monday.minusDays(DAYS));
        var later = link("roster.later", monday.plusDays(DAYS));
        return manages ? new Component[] {earlier, later, addButton()} : new Component[] {earlier, later};
    }

    private Anchor link(String key, LocalDate week) {
        var link = new Anchor(SafetyNavigation.roster(week), getTranslation(key));
        link.addClassName("button");
        return link;
    }

    private Button addButton() {
        var add = new Button(getTranslation("roster.add"), Icons.PLUS.create(), event -> open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId("add-shift");
        return add;
    }

    private void open() {
        new ShiftDialog(monday, hosts.hosts(), (shift, weeks) -> {
                    roster.add(zone, shift, weeks);
                    show();
                })
                .open();
    }

    private void show() {
        List<ShiftRow> shifts = roster.week(monday, zone);
        content.removeAll();
        for (int day = 0; day < DAYS; day++) {
            content.add(day(monday.plusDays(day), shifts));
        }
    }

    private CardBox day(LocalDate day, List<ShiftRow> shifts) {
        var card = new CardBox(Icons.CALENDAR, Formats.here().longDay(day));
        card.setTestId("day-" + day.getDayOfWeek().getValue());
        var rows = new Rows();
        shifts.stream()
                .filter(shift -> standsOn(shift).equals(day))
                .forEach(shift -> rows.row(new PersonLine(shift.full(), hours(shift)), actions(shift)));
        if (rows.getComponentCount() == 0) {
            var nobody = new Paragraph(getTranslation("roster.nobody"));
            nobody.addClassName("soft");
            card.add(nobody);
            return card;
        }
        card.add(rows);
        return card;
    }

    private Component[] actions(ShiftRow shift) {
        return manages ? new Component[] {remove(shift)} : new Component[0];
    }

    private Button remove(ShiftRow shift) {
        var remove = new Button(Icons.TRASH.create(), event -> {
            roster.remove(shift.id());
            show();
            Toast.undo(() -> putBack(shift), "roster.removed", shift.givenName());
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addThemeName("icon");
        remove.setAriaLabel(getTranslation("roster.remove", shift.full(), hours(shift)));
        remove.setTestId("remove-shift");
        return remove;
    }

    /** Somebody may have given them another at that time meanwhile. */
    private void putBack(ShiftRow shift) {
        try {
            roster.add(zone, shift.again(zone), 1);
            show();
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }

    private String hours(ShiftRow shift) {
        var formats = Formats.here();
        LocalDateTime begins = there(shift.startsAt());
        LocalDateTime ends = there(shift.endsAt());
        return getTranslation(
                words(begins.toLocalDate(), ends.toLocalDate()),
                formats.time(begins.toLocalTime()),
                formats.time(ends.toLocalTime()));
    }

    private String words(LocalDate begins, LocalDate ends) {
        if (begins.isBefore(monday)) {
            return "roster.hours.before";
        }
        return ends.equals(begins) ? "roster.hours" : "roster.hours.night";
    }

    /** What began in the week before stands on its first day. */
    private LocalDate standsOn(ShiftRow shift) {
        LocalDate begins = there(shift.startsAt()).toLocalDate();
        return begins.isBefore(monday) ? monday : begins;
    }

    private LocalDateTime there(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    /** A day that cannot be read is today. */
    private static Optional<LocalDate> week(Location location) {
        try {
            return location.getQueryParameters().getSingleParameter("week").map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
