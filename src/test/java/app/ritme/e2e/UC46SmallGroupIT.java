package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.program.ProgramFixtures;
import app.ritme.program.ProgramKind;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.plan.PlanService;
import app.ritme.schedule.planner.Rule;
import app.ritme.schedule.planner.RuleService;
import app.ritme.schedule.planner.RuleSetting;
import app.ritme.schedule.planner.SmallGroupService;
import app.ritme.schedule.planner.Weight;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-46: one guest comes to a group of which the program wants three; who plans decides, and can think better of it. */
@DisplayName("UC-46 Decide about a small group")
@SuppressWarnings("NullAway.Init")
class UC46SmallGroupIT extends BrowserTest {

    private static final int TWO_DAYS = 48;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private ProgramFixtures programs;

    @Autowired
    private PlanService plans;

    @Autowired
    private RuleService rules;

    @Autowired
    private SmallGroupService groups;

    @Autowired
    private SessionService sessions;

    private Someone mia;

    @BeforeEach
    void aGroupOfOne() {
        House house = houses.aHouse("Small groups");
        mia = someone(house, "Mia", Role.MANAGER);
        LocalDate today = EnrolmentFixtures.today();
        var program = programs.aPublishedProgram(
                house, ProgramKind.RESIDENTIAL, "Rhythm", 7, houses.aSkill(house, "Coaching"));
        EditionId edition = enrolments.anEdition(house, program, "Autumn", today, 12, null);
        enrolments.aBedroom(house, "Large bedroom", 12);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Anna"));
        superuser()
                .sql("update app.block set group_min = 3 where tenant_id = ? and kind = 'TRAINING'")
                .param(house.tenant())
                .update();
        doAs(mia.person(), () -> {
            rules.change(new RuleSetting(Rule.GROUP_SIZE, true, TWO_DAYS, Weight.NORMAL));
            var preview = plans.preview(edition, today, today.plusDays(1));
            plans.apply(edition, today, today.plusDays(1), preview.mark());
        });
    }

    @ParameterizedTest
    @EnumSource
    void goesOnIsPlannedAnewOrDoesNotTakePlace(Device device) {
        SessionId group = as(mia.person(), groups::toDecide).getFirst().session();
        Tab tab = today(mia, device, Language.EN).go(mia.page("planner"));
        tab.sees("1 guest, the program wants 3").axe();

        tab.click("hold-Strength").sees("Strength goes on.");
        assertThat(tab.id("small-groups")).hasCount(0);
        tab.click("undo").sees("1 guest, the program wants 3");

        tab.click("replan-Strength").settled();
        assertThat(tab.page()).hasURL(Pattern.compile(".*fall=group.*"));
        tab.sees("1 guest, the program wants 3").axe();

        tab.click("cancel-Strength").sees("The guest who was to come is told.").axe();
        tab.click("confirm-stay").sees("1 guest, the program wants 3");
        tab.click("cancel-Strength").click("confirm-go");
        assertThat(tab.id("small-groups")).hasCount(0);
        assertThat(as(mia.person(), () -> sessions.details(group)).cancelled()).contains(CancelReason.OTHER);
    }
}
