package app.ritme.schedule.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.people.MemberData;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.people.TeamService;
import app.ritme.program.BlockKind;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.When;
import app.ritme.schedule.planner.FellOut;
import app.ritme.schedule.planner.PlanRequest;
import app.ritme.schedule.planner.PlanningService;
import app.ritme.schedule.planner.RunId;
import app.ritme.schedule.planner.RunView;
import app.ritme.schedule.planner.RunView.Cause;
import app.ritme.schedule.planner.RunView.Move;
import app.ritme.schedule.planner.RunView.Place;
import app.ritme.schedule.planner.RunView.What;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Role;
import app.ritme.shared.ui.CardBox;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class PlannerViewTest extends KaribuTest {

    private static final LocalDate DAY = LocalDate.now(Houses.ZONE).plusDays(1);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime TWO = LocalTime.of(14, 0);

    @Autowired
    private PlanningService planning;

    @Autowired
    private SessionService sessions;

    @Autowired
    private TeamService team;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private House.Person marieke;
    private House.Person annelies;
    private SessionId koen;
    private SessionId yara;

    @BeforeEach
    void aColleagueWithTwoTalks() {
        house = houses.aHouse("Planner page");
        SkillId skill = houses.aSkill(house, "Coaching");
        marieke = aCoach("Marieke", skill);
        annelies = aCoach("Annelies", skill);
        koen = schedule.aTalk(house, DAY, TEN, annelies.personId(), houses.aVisitor(house, "Koen"));
        yara = schedule.aTalk(house, DAY, TWO, annelies.personId(), houses.aVisitor(house, "Yara"));
        signInAs(marieke);
    }

    @Test
    void whatChangesIsShownGuestByGuestAndColleagueByColleagueWithTheReason() {
        open(house.path("planner/" + ended().value()));

        assertThat(text("diff-Koen Test")).contains("10:00", "Annelies Test is away.", "with Marieke Test");
        assertThat(part(CardBox.class, "diff-staff").getElement().getTextRecursively())
                .contains("Annelies Test", "Marieke Test");
        assertThat(text("fact-guests")).startsWith("2");
        assertThat(part(CardBox.class, "planner-figures").getElement().getTextRecursively())
                .contains("Working time filled", "Talks with the own coach");
    }

    @Test
    void whatIsLeftOutChangesForNobodyAndIsNotDone() {
        open(house.path("planner/" + ended().value()));

        enter(Checkbox.class, "take-Koen Test · Talk", false);
        assertThat(shows("diff-Koen Test")).isFalse();
        click("planner-accept");

        assertThat(leads(koen)).containsExactly(annelies.personId());
        assertThat(leads(yara)).containsExactly(marieke.personId());
        click("planner-undo");
        assertThat(leads(yara)).containsExactly(annelies.personId());
    }

    @Test
    void whoOfferedNothingIsAskedWhich() {
        open(house.path("planner"));
        assertThat(shows("planner-which")).isFalse();

        part(Select.class, "planner-fall").setValue(FallChoice.Fall.COLLEAGUE);
        click("planner-go");

        assertThat(part(Select.class, "planner-which").isInvalid()).isTrue();
    }

    @Test
    void aboutTheWeatherNothingElseIsAsked() {
        open(house.path("planner"));
        part(Select.class, "planner-fall").setValue(FallChoice.Fall.WEATHER);
        assertThat(shows("planner-which")).isFalse();

        click("planner-go");

        assertThat(_get(PlannerRun.class).isVisible()).isTrue();
    }

    @Test
    void whatGetsItsEquipmentAndSomebodyToLeadItSaysBoth() {
        var when = new When(DAY, TEN, 60, Houses.ZONE);
        var what = new What(koen, BlockKind.TRAINING, LocalizedText.EMPTY, List.of());
        var alone = new Place(when, "", List.of());
        var led = new Place(when, "", List.of("Marieke"));
        var view = new RunView(
                true, "", 0, 0, 0, List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

        assertThat(PlannerWords.why(view, new Move(what, alone, led, Cause.LACKS, "Rower")))
                .contains("with Marieke", "There is enough of Rower.");
        assertThat(PlannerWords.why(view, new Move(what, led, led, Cause.LACKS, "Rower")))
                .contains("There is enough of Rower.")
                .doesNotContain("Marieke");
        assertThat(PlannerWords.why(view, new Move(what, alone, led, Cause.LACKS, "")))
                .as("the control: it had what it needs")
                .doesNotContain("enough");
    }

    private RunId ended() {
        RunId run = as(marieke, () -> planning.start(new PlanRequest(DAY, DAY, new FellOut.Away(annelies.personId()))));
        await().atMost(60, SECONDS)
                .until(() -> as(marieke, () -> planning.view(run)).done());
        return run;
    }

    private static String text(String testId) {
        return part(Div.class, testId).getElement().getTextRecursively();
    }

    private Set<PersonId> leads(SessionId session) {
        return as(marieke, () -> sessions.details(session)).data().staff();
    }

    private House.Person aCoach(String name, SkillId skill) {
        House.Person coach = houses.aStaffMember(house, name);
        doAs(house.manager(), () -> team.change(coach.memberId(), new MemberData(Role.STAFF, false, Set.of(skill))));
        schedule.alwaysThere(house, coach.personId());
        return coach;
    }
}
