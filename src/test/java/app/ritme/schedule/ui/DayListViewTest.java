package app.ritme.schedule.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.AbsenceReason;
import app.ritme.schedule.Attendance;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.hours.DayHours;
import app.ritme.schedule.hours.LeaveRow;
import app.ritme.schedule.hours.MyTimesService;
import app.ritme.schedule.hours.TeamTimesService;
import app.ritme.shared.LocalizedText;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Location;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DayListViewTest extends KaribuTest {

    private static final LocalDate PAST = ScheduleFixtures.PAST_DAY;
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private WeekService week;

    @Autowired
    private MyTimesService myTimes;

    @Autowired
    private TeamTimesService teamTimes;

    private House house;
    private House.Person coach;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Day");
        coach = houses.aStaffMember(house, "Marieke");
    }

    @Test
    void oneTapSaysWhoCameAndTheSameTapTakesItBack() {
        schedule.aTalk(house, PAST, TEN, coach.personId(), houses.aVisitor(house, "Loes"));
        look(coach, "daylist?day=" + PAST);

        tap("came-Loes Test");
        assertThat(seen()).containsExactly(Optional.of(Attendance.CAME));
        tap("absent-Loes Test");
        assertThat(seen()).containsExactly(Optional.of(Attendance.ABSENT));
        assertThat(pressed("came-Loes Test")).isEqualTo("false");
        tap("absent-Loes Test");
        assertThat(seen()).containsExactly(Optional.empty());
    }

    @Test
    void whySomebodyWasNotThereIsSaidAndGoesWhenTheyWere() {
        schedule.aTalk(house, PAST, TEN, coach.personId(), houses.aVisitor(house, "Loes"));
        look(coach, "daylist?day=" + PAST);
        assertThat(shows("why-Loes Test")).as("nobody knows yet").isFalse();

        tap("absent-Loes Test");
        enter(Select.class, "why-Loes Test", AbsenceReason.FORGOT);
        assertThat(why()).containsExactly(Optional.of(AbsenceReason.FORGOT));
        look(coach, "daylist?day=" + PAST);
        assertThat(part(Select.class, "why-Loes Test").getValue()).isEqualTo(AbsenceReason.FORGOT);

        tap("came-Loes Test");
        assertThat(why()).containsExactly(Optional.empty());
        assertThat(shows("why-Loes Test")).isFalse();
    }

    @Test
    void everybodyElseIsMarkedAtOnce() {
        PersonId loes = houses.aVisitor(house, "Loes");
        SessionData circle = new SessionData(
                BlockKind.GROUP,
                LocalizedText.of("Kring", "Circle"),
                PAST,
                TEN,
                60,
                schedule.location(house),
                Optional.empty(),
                Set.of(coach.personId()),
                Set.of(loes, houses.aVisitor(house, "Bram"), houses.aVisitor(house, "Cato")));
        schedule.add(house, circle);
        look(coach, "daylist?day=" + PAST);

        tap("absent-Loes Test");
        click("all-Circle");

        assertThat(seen())
                .containsExactly(
                        Optional.of(Attendance.CAME), Optional.of(Attendance.CAME), Optional.of(Attendance.ABSENT));
        assertThat(shows("all-Circle")).isFalse();
    }

    @Test
    void showsOnlyMyOwnWhenAsked() {
        schedule.aTalk(house, PAST, TEN, coach.personId(), houses.aVisitor(house, "Loes"));
        schedule.add(house, schedule.alone(house, PAST, houses.aVisitor(house, "Bram")));

        look(coach, "daylist?day=" + PAST);
        assertThat(shows("row-Talk")).isTrue();
        assertThat(shows("row-Rest")).isTrue();

        look(coach, "daylist?day=" + PAST + "&mine=1");
        assertThat(shows("row-Talk")).isTrue();
        assertThat(shows("row-Rest")).isFalse();
    }

    @Test
    void colleaguesSetTheirOwnWeekAndLeave() {
        look(coach, "hours");
        assertThat(part(Checkbox.class, "works-MONDAY").getValue()).isFalse();

        enter(Checkbox.class, "works-MONDAY", true);
        enter(TimePicker.class, "from-MONDAY", LocalTime.of(12, 0));
        enter(TimePicker.class, "until-MONDAY", LocalTime.of(11, 0));
        click("save-week");
        assertThat(part(TimePicker.class, "until-MONDAY").isInvalid()).isTrue();
        assertThat(as(coach, myTimes::times).week()).isEmpty();

        enter(TimePicker.class, "until-MONDAY", LocalTime.of(18, 0));
        click("save-week");
        assertThat(as(coach, myTimes::times).week())
                .containsExactly(new DayHours(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(18, 0)));

        LocalDate day = LocalDate.of(2041, 8, 1);
        enter(DatePicker.class, "leave-first", day);
        click("add-leave");
        assertThat(as(coach, myTimes::times).leave()).extracting(LeaveRow::last).containsExactly(day);
        click("remove-leave");
        assertThat(as(coach, myTimes::times).leave()).isEmpty();
        click("undo");
        assertThat(as(coach, myTimes::times).leave()).hasSize(1);
    }

    @Test
    void managersSetThoseOfEverybodyAndColleaguesNobodyElses() {
        open(house.manager(), "hours/" + coach.person());
        enter(Checkbox.class, "works-SUNDAY", true);
        click("save-week");
        assertThat(as(house.manager(), () -> teamTimes.times(coach.personId())).week())
                .extracting(DayHours::day)
                .containsExactly(DayOfWeek.SUNDAY);

        newBrowser();
        look(coach, "hours/" + house.managerPerson());
        assertThat(_find(HoursView.class)).isEmpty();
    }

    private List<Optional<AbsenceReason>> why() {
        return as(coach, () -> week.day(PAST)).getFirst().guests().stream()
                .map(DaySession.Guest::why)
                .toList();
    }

    private List<Optional<Attendance>> seen() {
        return as(coach, () -> week.day(PAST)).getFirst().guests().stream()
                .map(DaySession.Guest::attendance)
                .toList();
    }

    private static String pressed(String testId) {
        return part(NativeButton.class, testId).getElement().getAttribute("aria-pressed");
    }

    private static void tap(String testId) {
        var button = part(NativeButton.class, testId);
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    /** As a browser would, also with a query. */
    private void look(House.Person who, String page) {
        signInAs(who);
        var address = new Location(house.path(page));
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
    }
}
