package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.people.PersonId;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.WeekService;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-37: a session on every Tuesday, one of which clashes; then moved from one of them on, with keys alone. */
@DisplayName("UC-37 Plan what repeats")
class UC37RepeatIT extends BrowserTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private WeekService week;

    private House house;
    private Someone coach;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Repeat");
        coach = someone(house, "Marieke", Role.STAFF);
    }

    @ParameterizedTest
    @EnumSource
    void aTalkRepeatsButForTheDayThatClashesAndIsMovedFromOneOn(Device device) {
        PersonId marieke = coach.person().personId();
        schedule.aTalk(house, DAY.plusWeeks(1), TEN, marieke, houses.aVisitor(house, "Loes"));
        Tab tab = today(coach, device, Language.EN).go(coach.page("schedule?day=" + DAY));

        tab.click("add-session").sees("A new session");
        pick(tab, "session-staff", "Marieke");
        tab.pick("repeat-often", "Every week, or every few weeks")
                .fill("repeat-times", "3")
                .axe();
        tab.click("form-save").sees("1 of 3 sessions do not go with the rest of the schedule.");
        tab.sees("Tue 13 May, 10:00").axe();
        tab.click("form-save").sees("2 sessions are in the schedule.");
        assertThat(times()).containsExactly(DAY + " 10:00", DAY.plusWeeks(1) + " 10:00", DAY.plusWeeks(2) + " 10:00");

        DaySession first = week().getFirst();
        tab.go(coach.page("schedule/" + first.id().value() + "?day=" + DAY))
                .sees("Every week on Tue, until Tue 20 May")
                .axe();
        tab.id("move").press("Enter");
        tab.settled().fill("move-start", "14:00");
        tab.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("This one and those after it"))
                .press("Space");
        tab.settled().axe();
        tab.id("form-save").press("Enter");
        tab.sees("2 sessions are moved.");
        assertThat(times()).containsExactly(DAY + " 14:00", DAY.plusWeeks(1) + " 10:00", DAY.plusWeeks(2) + " 14:00");
    }

    private static void pick(Tab tab, String testId, String name) {
        tab.field(testId).fill(name);
        tab.page().locator("vaadin-multi-select-combo-box-item").first().click();
        tab.page().keyboard().press("Tab");
    }

    private List<String> times() {
        return week().stream()
                .map(session -> session.when().day() + " " + session.when().at())
                .toList();
    }

    private List<DaySession> week() {
        return as(coach.person(), () -> week.between(DAY, DAY.plusWeeks(8))).sessions();
    }
}
