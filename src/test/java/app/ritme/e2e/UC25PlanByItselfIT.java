package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.organisation.RoomKind;
import app.ritme.people.MemberData;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.people.TeamService;
import app.ritme.program.BlockKind;
import app.ritme.program.ProgramFixtures;
import app.ritme.program.ProgramKind;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.WeekService;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-25: the planner fills what lacks somebody, here the talks of a coach who is away. */
class UC25PlanByItselfIT extends BrowserTest {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private SessionService sessions;

    @Autowired
    private TeamService team;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private ProgramFixtures programs;

    @Autowired
    private WeekService week;

    private House house;
    private SkillId coaching;
    private Someone marieke;
    private House.Person annelies;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Planner");
        coaching = houses.aSkill(house, "Coaching");
        marieke = someone(house, "Marieke", Role.STAFF);
        annelies = houses.aStaffMember(house, "Annelies");
        for (House.Person coach : Set.of(marieke.person(), annelies)) {
            skilled(coach, Set.of(coaching));
            schedule.alwaysThere(house, coach.personId());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTalksOfACoachWhoIsAwayGoToAnother(Device device) {
        LocalDate tomorrow = LocalDate.now(Houses.ZONE).plusDays(1);
        SessionId talk = schedule.aTalk(house, tomorrow, TEN, annelies.personId(), houses.aVisitor(house, "Koen"));
        Tab tab = today(marieke, device, Language.EN)
                .go(marieke.page("planner?day=" + tomorrow))
                .axe();

        tab.pick("planner-fall", "A colleague is away").pick("planner-which", "Annelies Test");
        tab.click("planner-go")
                .sees("Annelies Test is away. Same time, with Marieke Test.")
                .axe();
        tab.click("planner-accept").sees("Taken over: 1");
        assertThat(leads(talk)).containsExactly(marieke.person().personId());

        tab.click("planner-undo").sees("Everything is where it was.");
        assertThat(leads(talk)).containsExactly(annelies.personId());
    }

    @Test
    void whatTheDaysOfAnEditionStillLackIsFilled() {
        LocalDate arrival = EnrolmentFixtures.today().plusDays(10);
        LocalDate second = arrival.plusDays(1);
        anEditionOfTwelve(arrival);
        skilled(annelies, Set.of());
        Tab tab = today(marieke, Device.DESKTOP, Language.EN).go(marieke.page("schedule"));
        tab.click("plan-days").settled().click("look").sees("still lack something");
        tab.click("apply-plan").sees("The days are planned.").settled();
        int before = alone(second).size();
        assertThat(before).as("one coach is not enough").isPositive();

        skilled(annelies, Set.of(coaching));
        tab.go(marieke.page("planner?day=" + second)).click("planner-go");
        tab.click("planner-accept").sees("Taken over:");
        assertThat(alone(second)).as("with two, more have their talk").hasSizeLessThan(before);
    }

    private void anEditionOfTwelve(LocalDate arrival) {
        schedule.aRoom(house, "Gym", RoomKind.TRAINING, 8, 10);
        schedule.aRoom(house, "Birch", RoomKind.TALK, 2, 10);
        schedule.aRoom(house, "Elm", RoomKind.TALK, 2, 10);
        var program = programs.aPublishedProgram(house, ProgramKind.RESIDENTIAL, "Rhythm", 7, coaching);
        EditionId edition = enrolments.anEdition(house, program, "Autumn", arrival, 12, null);
        enrolments.aBedroom(house, "Large bedroom", 12);
        for (int guest = 1; guest <= 12; guest++) {
            enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Guest " + guest));
        }
    }

    private void skilled(House.Person coach, Set<SkillId> skills) {
        doAs(house.manager(), () -> team.change(coach.memberId(), new MemberData(Role.STAFF, false, skills)));
    }

    /** The talks of a day that nobody has with their guest yet. */
    private List<DaySession> alone(LocalDate day) {
        return as(marieke.person(), () -> week.day(day)).stream()
                .filter(session ->
                        session.kind() == BlockKind.COACHING && session.staff().isEmpty())
                .toList();
    }

    private Set<PersonId> leads(SessionId session) {
        return as(marieke.person(), () -> sessions.details(session)).data().staff();
    }
}
