package app.ritme.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.people.MemberData;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.people.TeamService;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-26: a coach is ill in the morning, and in a few taps everybody knows who and when instead. */
@DisplayName("UC-26 Replan when something falls out")
class UC26ReplanIT extends BrowserTest {

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private SessionService sessions;

    @Autowired
    private TeamService team;

    private House house;
    private Someone marieke;
    private Someone koen;
    private House.Person annelies;
    private SessionId talk;
    private LocalDate tomorrow;

    @BeforeEach
    void aCoachWithATalk() {
        house = houses.aHouse("Replan");
        SkillId skill = houses.aSkill(house, "Coaching");
        marieke = someone(house, "Marieke", Role.STAFF);
        koen = someone(house, "Koen", Role.GUEST);
        annelies = houses.aStaffMember(house, "Annelies");
        for (House.Person coach : Set.of(marieke.person(), annelies)) {
            doAs(
                    house.manager(),
                    () -> team.change(coach.memberId(), new MemberData(Role.STAFF, false, Set.of(skill))));
            schedule.alwaysThere(house, coach.personId());
        }
        tomorrow = LocalDate.now(Houses.ZONE).plusDays(1);
        talk = schedule.aTalk(
                house,
                tomorrow,
                LocalTime.of(10, 0),
                annelies.personId(),
                koen.person().personId());
        superuser()
                .sql("delete from app.change_notice where tenant_id = ?")
                .param(house.tenant())
                .update();
    }

    @ParameterizedTest
    @EnumSource
    void aCoachIsIllAndWhoIsConcernedHearsOfIt(Device device) {
        Tab tab = today(marieke, device, Language.EN)
                .go(marieke.page("schedule?day=" + tomorrow))
                .click("replan")
                .settled();
        tab.pick("planner-which", "Annelies Test")
                .click("planner-go")
                .sees("What changes, guest by guest")
                .sees("Annelies Test is away. Same time, with Marieke Test.")
                .axe();
        assertThat(leads()).as("nothing is done before somebody says yes").containsExactly(annelies.personId());

        tab.click("planner-accept").sees("Taken over: 1").axe();
        tab.click("planner-undo").sees("Everything is where it was.");
        assertThat(waiting()).as("taken back in time, nobody is told").isZero();

        tab.go(marieke.page("schedule?day=" + tomorrow))
                .click("replan")
                .settled()
                .pick("planner-which", "Annelies Test")
                .click("planner-go")
                .sees("What changes, guest by guest")
                .click("planner-accept")
                .sees("Taken over: 1");
        itHasBeenQuiet();

        await().atMost(60, SECONDS).until(() -> !mailsTo(address(koen)).isEmpty());
        assertThat(mailsTo(address(koen)).getLast())
                .contains("Somebody else leads it.")
                .doesNotContain("Annelies", "Marieke");
        Tab day =
                today(koen, device, Language.EN).sees("Your days have changed").axe();
        day.click("changes-seen").settled().seesNot("Your days have changed");
    }

    /** Where the house writes to, which need not be where they sign in. */
    private EmailAddress address(Someone who) {
        return new EmailAddress(superuser()
                .sql("select email from app.person where tenant_id = ? and id = ?")
                .params(house.tenant(), who.person().person())
                .query((row, number) -> row.getString(1))
                .single());
    }

    /** Moves the rows, not the clock. */
    private void itHasBeenQuiet() {
        superuser()
                .sql("update app.change_notice set due_at = now() - interval '1 second'"
                        + " where tenant_id = ? and due_at is not null")
                .param(house.tenant())
                .update();
        superuser()
                .sql("update app.scheduled_task set execution_time = now()"
                        + " where task_name = 'changes.told' and tenant_id = ?")
                .param(house.tenant())
                .update();
    }

    private long waiting() {
        return superuser()
                .sql("select count(*) from app.change_notice where tenant_id = ? and due_at is not null")
                .param(house.tenant())
                .query(Long.class)
                .single();
    }

    private Set<PersonId> leads() {
        return as(marieke.person(), () -> sessions.details(talk)).data().staff();
    }
}
