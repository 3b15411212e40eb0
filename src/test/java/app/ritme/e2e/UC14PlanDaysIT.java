package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.organisation.RoomKind;
import app.ritme.people.MemberData;
import app.ritme.people.SkillId;
import app.ritme.people.TeamService;
import app.ritme.program.ProgramFixtures;
import app.ritme.program.ProgramKind;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.WeekService;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-14: from the template of a program to the planned days of an edition, and again when a guest joins. */
@DisplayName("UC-14 Plan the days of an edition")
class UC14PlanDaysIT extends BrowserTest {

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

    @ParameterizedTest
    @EnumSource
    void fromATemplateToAPlannedWeek(Device device) {
        House house = houses.aHouse("Plan");
        Someone coach = someone(house, "Marieke", Role.STAFF);
        SkillId skill = houses.aSkill(house, "Coaching");
        doAs(
                house.manager(),
                () -> team.change(coach.person().memberId(), new MemberData(Role.STAFF, false, Set.of(skill))));
        schedule.alwaysThere(house, coach.person().personId());
        schedule.aRoom(house, "Gym", RoomKind.TRAINING, 6, 10);
        schedule.aRoom(house, "Birch", RoomKind.TALK, 2, 10);
        LocalDate arrival = EnrolmentFixtures.today().plusDays(10);
        var program = programs.aPublishedProgram(house, ProgramKind.RESIDENTIAL, "Rhythm", 7, skill);
        EditionId edition = enrolments.anEdition(house, program, "Autumn", arrival, 12, null);
        enrolments.aBedroom(house, "Large bedroom", 12);
        Tab tab = today(coach, device, Language.EN).go(coach.page("schedule")).axe();

        tab.click("plan-days")
                .settled()
                .click("look")
                .sees("Nobody to plan for")
                .axe();

        enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Anna"));
        tab.reload().sees("21 sessions are added").axe();
        tab.click("apply-plan").sees("The days are planned.").sees("Everything is in place");
        assertThat(as(coach.person(), () -> week.day(arrival.plusDays(1)))).hasSize(4);

        enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Bram"));
        tab.reload()
                .sees("5 sessions are added")
                .sees("16 sessions change")
                .seesNot("still lack something")
                .axe();
        tab.click("apply-plan").sees("The days are planned.");

        for (int guest = 3; guest <= 7; guest++) {
            enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Guest " + guest));
        }
        tab.reload()
                .sees("still lack something")
                .sees("nobody yet who can do it and is free")
                .axe();
        tab.click("apply-plan").sees("still lack something");

        tab.go(coach.page("schedule?day=" + arrival.plusDays(1)))
                .sees("Breakfast")
                .axe();
    }
}
