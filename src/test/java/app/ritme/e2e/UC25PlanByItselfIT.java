package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.people.MemberData;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.people.TeamService;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
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

    private House house;
    private Someone marieke;
    private House.Person annelies;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Planner");
        SkillId skill = houses.aSkill(house, "Coaching");
        marieke = someone(house, "Marieke", Role.STAFF);
        annelies = houses.aStaffMember(house, "Annelies");
        for (House.Person coach : Set.of(marieke.person(), annelies)) {
            doAs(
                    house.manager(),
                    () -> team.change(coach.memberId(), new MemberData(Role.STAFF, false, Set.of(skill))));
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

    private Set<PersonId> leads(SessionId session) {
        return as(marieke.person(), () -> sessions.details(session)).data().staff();
    }
}
