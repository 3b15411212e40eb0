package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.organisation.RoomKind;
import app.ritme.people.MemberData;
import app.ritme.people.SkillId;
import app.ritme.people.TeamService;
import app.ritme.program.BlockKind;
import app.ritme.program.ProgramFixtures;
import app.ritme.program.ProgramKind;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.WeekService;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-57: a week that nobody planned yet, made from its program, by mouse, by keys and by the planner. */
@DisplayName("UC-57 Plan a week from nothing")
class UC57PlanWeekIT extends BrowserTest {

    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final int TALK = 45;
    private static final Locator.WaitForOptions LONGEST_RUN = new Locator.WaitForOptions().setTimeout(90_000);

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private ProgramFixtures programs;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private TeamService team;

    @Autowired
    private WeekService week;

    private House house;
    private SkillId coaching;
    private Someone marieke;
    private House.Person annelies;
    private LocalDate arrival;
    private LocalDate second;

    @BeforeEach
    void begin() {
        house = houses.aHouse("From nothing");
        coaching = houses.aSkill(house, "Coaching");
        marieke = someone(house, "Marieke", Role.STAFF);
        annelies = houses.aStaffMember(house, "Annelies");
        skilled(marieke.person());
        schedule.alwaysThere(house, marieke.person().personId());
        schedule.alwaysThere(house, annelies.personId());
        schedule.aRoom(house, "Gym", RoomKind.TRAINING, 8, 10);
        schedule.aRoom(house, "Birch", RoomKind.TALK, 2, 10);
        schedule.aRoom(house, "Elm", RoomKind.TALK, 2, 10);
        arrival = EnrolmentFixtures.today().plusDays(10);
        second = arrival.plusDays(1);
        var program = programs.aPublishedProgram(house, ProgramKind.RESIDENTIAL, "Rhythm", 7, coaching);
        EditionId edition = enrolments.anEdition(house, program, "Autumn", arrival, 12, null);
        enrolments.aBedroom(house, "Large bedroom", 12);
        for (int guest = 1; guest <= 8; guest++) {
            enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Guest " + guest));
        }
    }

    @Test
    void byTheProgramThenByMouseThenByKeysThenByItself() {
        Tab tab = today(marieke, Device.DESKTOP, Language.EN).go(marieke.page("schedule?day=" + second));
        assertThat(tab.page().locator("[data-lane] a.session")).hasCount(0);

        tab.click("plan-days").settled().click("look").sees("still lack something");
        tab.click("apply-plan").sees("The days are planned.").settled();
        int lacking = withoutCoach(arrival, arrival.plusDays(6)).size();
        assertThat(lacking).as("one coach is not enough for eight").isGreaterThan(2);

        byMouse(tab);
        byKeys(tab);
        assertThat(withoutCoach(arrival, arrival.plusDays(6))).hasSize(lacking - 2);

        skilled(annelies);
        tab.go(marieke.page("planner?day=" + arrival));
        tab.field("planner-to").fill(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(arrival.plusDays(6)));
        tab.page().keyboard().press("Enter");
        tab.settled().click("planner-go");
        tab.id("planner-accept").waitFor(LONGEST_RUN);
        tab.click("planner-accept").sees("Taken over:").settled();
        assertThat(withoutCoach(arrival, arrival.plusDays(6)))
                .as("with two, all have their talk")
                .isEmpty();

        tab.go(marieke.page("schedule?as=week&day=" + second)).sees("Strength").axe();
    }

    private void byMouse(Tab tab) {
        tab.go(marieke.page("schedule?day=" + second));
        // away from the edges, at which the page scrolls along with what is held
        tab.page()
                .locator("[data-lane] .board-scale")
                .first()
                .evaluate("hours => hours.scrollIntoView({block: 'center'})");
        Locator open = open(tab);
        BoundingBox box = open.boundingBox();
        BoundingBox lane = tab.id("lane-Annelies").boundingBox();
        tab.page().mouse().move(box.x + 20, box.y + 6);
        tab.page().mouse().down();
        tab.page().mouse().move(box.x + 40, box.y + 20);
        // it is held by its middle
        tab.page().mouse().move(lane.x + 30, at(tab, TWO.plusMinutes(TALK / 2)));
        assertThat(tab.page().locator(".board-verdict")).containsText("14:00–14:45 · Annelies");
        tab.page().mouse().up();

        tab.sees("at 14:00.").settled();
        assertThat(of(annelies)).extracting(session -> session.when().at()).containsExactly(TWO);
    }

    private void byKeys(Tab tab) {
        open(tab).focus();
        tab.page().keyboard().press("m");
        tab.sees("Free times").settled();
        tab.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Annelies Test"))
                .press("Space");
        tab.settled().page().keyboard().press("Enter");

        tab.sees("Talk is now on").settled();
        assertThat(of(annelies)).hasSize(2);
    }

    /** The first talk that nobody leads yet that day. */
    private static Locator open(Tab tab) {
        return tab.id("to-plan").getByTestId("session-Talk").first();
    }

    /** Where on the page an hour of the board is. */
    private static double at(Tab tab, LocalTime time) {
        Locator board = tab.page().locator("[data-first]");
        int first = Integer.parseInt(board.getAttribute("data-first"));
        int last = Integer.parseInt(board.getAttribute("data-last"));
        BoundingBox hours =
                tab.page().locator("[data-lane] .board-scale").first().boundingBox();
        return hours.y + hours.height * (time.toSecondOfDay() / 3600.0 - first) / (last - first);
    }

    private void skilled(House.Person coach) {
        doAs(house.manager(), () -> team.change(coach.memberId(), new MemberData(Role.STAFF, false, Set.of(coaching))));
    }

    private List<DaySession> withoutCoach(LocalDate from, LocalDate to) {
        return as(marieke.person(), () -> week.between(from, to)).sessions().stream()
                .filter(session ->
                        session.kind() == BlockKind.COACHING && session.staff().isEmpty())
                .toList();
    }

    private List<DaySession> of(House.Person coach) {
        return as(marieke.person(), () -> week.day(second)).stream()
                .filter(session ->
                        session.staff().stream().anyMatch(one -> one.id().equals(coach.personId())))
                .toList();
    }
}
