package app.ritme.schedule.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.program.BlockKind;
import app.ritme.program.ProgramFixtures;
import app.ritme.program.ProgramKind;
import app.ritme.program.PublishedProgram;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.plan.PlanService;
import app.ritme.schedule.planner.Rule;
import app.ritme.schedule.planner.RuleService;
import app.ritme.schedule.planner.RuleSetting;
import app.ritme.schedule.planner.SmallGroup;
import app.ritme.schedule.planner.SmallGroupService;
import app.ritme.schedule.planner.Weight;
import app.ritme.shared.ui.CardBox;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A group of tomorrow that one guest comes to, and of which the program wants three. */
@SuppressWarnings("NullAway.Init")
class SmallGroupsTest extends KaribuTest {

    private static final int TWO_DAYS = 48;

    @Autowired
    private SmallGroupService groups;

    @Autowired
    private RuleService rules;

    @Autowired
    private SessionService sessions;

    @Autowired
    private PlanService plans;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private ProgramFixtures programs;

    private House house;
    private PublishedProgram program;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Small groups");
        SkillId skill = houses.aSkill(house, "Coaching");
        LocalDate today = EnrolmentFixtures.today();
        program = programs.aPublishedProgram(house, ProgramKind.RESIDENTIAL, "Rhythm", 7, skill);
        EditionId edition = enrolments.anEdition(house, program, "Autumn", today, 12, null);
        enrolments.aBedroom(house, "Large bedroom", 12);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Anna"));
        wants(3);
        doAs(house.manager(), () -> {
            rules.change(new RuleSetting(Rule.GROUP_SIZE, true, TWO_DAYS, Weight.NORMAL));
            plans.apply(
                    edition,
                    today,
                    today.plusDays(1),
                    plans.preview(edition, today, today.plusDays(1)).mark());
        });
    }

    @Test
    void standsThereFromTheHourOnAtWhichTheHouseDecides() {
        assertThat(toDecide()).singleElement().satisfies(group -> {
            assertThat(group.guests()).isOne();
            assertThat(group.least()).isEqualTo(3);
            assertThat(details(group.session()).cancelled())
                    .as("by itself none falls out")
                    .isEmpty();
        });

        rule(true, 1);
        assertThat(toDecide()).as("not yet").isEmpty();
        rule(false, TWO_DAYS);
        assertThat(toDecide()).as("this house does not ask").isEmpty();
        rule(true, TWO_DAYS);
        wants(1);
        assertThat(toDecide()).as("one is enough").isEmpty();
    }

    @Test
    void whatIsDecidedIsGoneUntilThatIsTakenBack() {
        SessionId group = toDecide().getFirst().session();

        doAs(house.manager(), () -> sessions.pin(group, true));
        assertThat(toDecide()).isEmpty();
        doAs(house.manager(), () -> sessions.pin(group, false));
        assertThat(toDecide()).hasSize(1);

        doAs(house.manager(), () -> sessions.cancel(group, CancelReason.OTHER));
        assertThat(toDecide()).isEmpty();
        doAs(house.manager(), () -> sessions.restore(group));
        assertThat(toDecide()).hasSize(1);
    }

    @Test
    void thePageOfThePlannerSaysSoAndWhoPlansLetsItGoOn() {
        SessionId group = toDecide().getFirst().session();
        signInAs(house.manager());
        open(house.path("planner"));

        assertThat(words()).contains("Strength", "1 guest, the program wants 3");
        click("hold-Strength");

        assertThat(details(group).pinned()).isTrue();
        assertThat(shows("small-groups")).isFalse();
    }

    @Test
    void whoPlansCancelsItOnceAsked() {
        SessionId group = toDecide().getFirst().session();
        signInAs(house.manager());
        open(house.path("planner"));

        click("cancel-Strength");
        assertThat(details(group).cancelled()).as("not before it is confirmed").isEmpty();
        click("confirm-go");

        assertThat(details(group).cancelled()).contains(CancelReason.OTHER);
        assertThat(shows("small-groups")).isFalse();
    }

    @Test
    void isAsItIsNowWhenThePageIsEnteredAgain() {
        signInAs(house.manager());
        open(house.path("planner"));
        assertThat(shows("small-groups")).isTrue();

        wants(1);
        UI.getCurrent().navigate(house.path("planner"), QueryParameters.of("day", "" + EnrolmentFixtures.today()));
        assertThat(shows("small-groups")).as("somebody joined meanwhile").isFalse();

        wants(3);
        open(house.path("planner"));
        assertThat(shows("small-groups")).isTrue();
    }

    @Test
    void isPlannedAnewOnlyWhereThePlannerCanBeAskedTo() {
        SessionId group = toDecide().getFirst().session();
        signInAs(house.manager());
        open(house.path("planner"));
        assertThat(shows("replan-Strength")).isTrue();

        SessionDetails now = details(group);
        doAs(house.manager(), () -> sessions.change(group, now.data().withGuests(Set.of()), now.version()));
        open(house.path("planner"));

        assertThat(shows("replan-Strength")).as("nobody would join another").isFalse();
        assertThat(shows("cancel-Strength")).isTrue();
    }

    @Test
    void thereAreEnoughOnceOthersJoin() {
        SessionId group = toDecide().getFirst().session();
        SessionDetails now = details(group);
        var guests = new HashSet<>(now.data().guests());
        guests.add(houses.aVisitor(house, "Bram"));
        join(group, guests);
        assertThat(toDecide()).singleElement().extracting(SmallGroup::guests).isEqualTo(2);

        guests.add(houses.aVisitor(house, "Cato"));
        join(group, guests);
        assertThat(toDecide()).isEmpty();
    }

    /** BR-4602. */
    @Test
    void theVersionThatIsContentWithTheFewestCounts() {
        var days = programs.draft(house, program.program()).days();
        programs.addBlock(
                house,
                program.program(),
                days.getFirst().day().id(),
                ProgramFixtures.group(BlockKind.GROUP, "Circle", LocalTime.of(19, 0), 60, 20));
        programs.publish(house, program.program());
        wants(2, 2);
        assertThat(toDecide()).singleElement().extracting(SmallGroup::least).isEqualTo(2);
        wants(2, 5);
        assertThat(toDecide()).singleElement().extracting(SmallGroup::least).isEqualTo(3);
        wants(2, 1);
        assertThat(toDecide()).as("one is enough for those of the second").isEmpty();
    }

    private void join(SessionId group, Set<PersonId> guests) {
        doAs(
                house.manager(),
                () -> sessions.change(
                        group,
                        details(group).data().withGuests(guests),
                        details(group).version()));
    }

    private List<SmallGroup> toDecide() {
        return as(house.manager(), groups::toDecide);
    }

    private SessionDetails details(SessionId id) {
        return as(house.manager(), () -> sessions.details(id));
    }

    private void rule(boolean active, int hours) {
        doAs(house.manager(), () -> rules.change(new RuleSetting(Rule.GROUP_SIZE, active, hours, Weight.NORMAL)));
    }

    /** The program, of its training. */
    private void wants(int least) {
        superuser()
                .sql("update app.block set group_min = :least where tenant_id = :house and kind = 'TRAINING'")
                .param("least", least)
                .param("house", house.tenant())
                .update();
    }

    /** One version of it. */
    private void wants(int version, int least) {
        superuser()
                .sql("update app.block b set group_min = :least from app.day_template d, app.program_version v"
                        + " where d.id = b.day_template_id and v.id = d.program_version_id and v.number = :version"
                        + " and b.tenant_id = :house and b.kind = 'TRAINING'")
                .param("least", least)
                .param("version", version)
                .param("house", house.tenant())
                .update();
    }

    private static String words() {
        return part(CardBox.class, "small-groups").getElement().getTextRecursively();
    }
}
