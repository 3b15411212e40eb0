package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.people.MemberData;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.people.TeamService;
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

/** UC-51: a manager writes a plan of nine; it is placed for Jef in one go, and taken back as one. */
@DisplayName("UC-51 Place a therapy plan")
@SuppressWarnings("NullAway.Init")
class UC51PlacePlanIT extends BrowserTest {

    @Autowired
    private TeamService team;

    @Autowired
    private WeekService week;

    @Autowired
    private ScheduleFixtures schedule;

    @ParameterizedTest
    @EnumSource
    void nineArePlacedInOneGo(Device device) {
        House house = houses.aHouse("Clinic");
        Someone manager = someone(house, "Mia", Role.MANAGER);
        SkillId skill = houses.aSkill(house, "Physiotherapy");
        House.Person wout = houses.aStaffMember(house, "Wout");
        doAs(house.manager(), () -> team.change(wout.memberId(), new MemberData(Role.STAFF, false, Set.of(skill))));
        schedule.alwaysThere(house, wout.personId());
        PersonId jef = houses.aVisitor(house, "Jef");
        Tab tab = today(manager, device, Language.EN).go(manager.page("therapy-plans"));

        tab.sees("No standard plans yet").click("add-plan").fill("plan-name-en", "Strong back");
        tab.field("line-skill").fill("Physio");
        tab.page().locator("vaadin-combo-box-item").first().click();
        tab.settled().axe();
        tab.click("form-save").sees("9 times 45 min, 2 a week").axe();

        tab.go(manager.page("place-plan/" + jef.value())).sees("Strong back").axe();
        tab.click("plan-go").sees("Jef Test: 9 of 9 have a place").axe();
        tab.click("other-0-2").sees("Where it can also be").settled();
        tab.page().locator("vaadin-radio-button input").first().check();
        tab.click("form-save").settled();
        tab.click("plan-accept").sees("9 sessions placed for Jef Test").axe();
        assertThat(planned(manager, jef)).isEqualTo(9);

        tab.click("plan-undo").sees("All of it is gone again.");
        assertThat(planned(manager, jef)).isZero();
        tab.click("plan-accept").sees("9 sessions placed for Jef Test");
        assertThat(planned(manager, jef)).isEqualTo(9);
    }

    private int planned(Someone who, PersonId guest) {
        LocalDate today = EnrolmentFixtures.today();
        return as(who.person(), () -> week.ofGuest(guest, today, today.plusDays(70)))
                .sessions()
                .size();
    }
}
