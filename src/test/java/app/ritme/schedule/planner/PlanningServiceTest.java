package app.ritme.schedule.planner;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.people.MemberData;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.people.TeamService;
import app.ritme.schedule.Change;
import app.ritme.schedule.HistoryService;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.hours.DayHours;
import app.ritme.schedule.hours.TeamTimesService;
import app.ritme.schedule.planner.RunView.Move;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanningServiceTest extends RitmeTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private PlanningService planning;

    @Autowired
    private SessionService sessions;

    @Autowired
    private HistoryService history;

    @Autowired
    private TeamService team;

    @Autowired
    private TeamTimesService times;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private SkillId skill;
    private House.Person annelies;
    private House.Person marieke;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Planner");
        skill = houses.aSkill(house, "Coaching");
        annelies = aCoach("Annelies");
        marieke = aCoach("Marieke");
    }

    @Test
    void whoIsIllIsReplacedAtTheSameTimeWhereSomebodyIsFree() {
        SessionId koen = talk(annelies, TEN, "Koen");
        SessionId yara = talk(annelies, LocalTime.of(14, 0), "Yara");
        SessionId own = talk(marieke, LocalTime.of(16, 0), "Loes");

        RunView proposal = ended(absent(annelies));

        assertThat(proposal.unplaced()).isEmpty();
        assertThat(proposal.moves())
                .hasSize(2)
                .allSatisfy(move -> {
                    assertThat(move.keepsTime()).isTrue();
                    assertThat(move.becomes().staff()).containsExactly("Marieke Test");
                })
                .extracting(move -> move.what().session())
                .containsExactly(koen, yara)
                .doesNotContain(own);
        assertThat(proposal.guests()).isEqualTo(2);
        assertThat(leads(koen)).as("nothing is done before somebody says yes").containsExactly(annelies.personId());
    }

    @Test
    void whereTheOtherIsBusyTheTalkGoesToTheNearestFreeHour() {
        SessionId koen = talk(annelies, TEN, "Koen");
        talk(marieke, TEN, "Loes");

        Move move = ended(absent(annelies)).moves().getFirst();

        assertThat(move.what().session()).isEqualTo(koen);
        assertThat(move.becomes().when().at()).isIn(LocalTime.of(9, 15), LocalTime.of(10, 45));
    }

    @Test
    void whatIsAcceptedIsDoneAndTakenBackExactly() {
        SessionId koen = talk(annelies, TEN, "Koen");
        SessionId yara = talk(annelies, LocalTime.of(14, 0), "Yara");
        SessionData before = as(marieke, () -> sessions.details(koen)).data();
        RunId run = absent(annelies);
        ended(run);

        List<Change> done = as(marieke, () -> planning.accept(run, Set.of(koen)));
        assertThat(done).hasSize(1);
        assertThat(leads(koen)).containsExactly(marieke.personId());
        assertThat(leads(yara)).as("not chosen").containsExactly(annelies.personId());

        as(marieke, () -> history.takeBack(done));
        assertThat(as(marieke, () -> sessions.details(koen)).data()).isEqualTo(before);
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotGoneOver() {
        SessionId koen = talk(annelies, TEN, "Koen");
        RunId run = absent(annelies);
        ended(run);
        doAs(marieke, () -> sessions.move(koen, DAY, LocalTime.of(11, 0), 0));

        assertThatThrownBy(() -> as(marieke, () -> planning.accept(run, Set.of(koen))))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.plan.changed");
        assertThat(as(marieke, () -> sessions.details(koen)).when().at()).isEqualTo(LocalTime.of(11, 0));
    }

    @Test
    void whatIsPinnedNeverMovesAndIsNamed() {
        SessionId koen = talk(annelies, TEN, "Koen");
        doAs(marieke, () -> sessions.pin(koen, true));

        RunView proposal = ended(absent(annelies));

        assertThat(proposal.moves()).isEmpty();
        assertThat(proposal.unplaced()).singleElement().satisfies(one -> {
            assertThat(one.what().session()).isEqualTo(koen);
            assertThat(one.pinned()).isTrue();
        });
    }

    @Test
    void whatIsNotPlacedIsNamedWithTheFewestReasons() {
        SessionId koen = talk(annelies, TEN, "Koen");
        doAs(
                house.manager(),
                () -> times.setWeek(
                        marieke.personId(), List.of(new DayHours(DAY.getDayOfWeek(), TEN, LocalTime.of(10, 45)))));
        talk(marieke, TEN, "Loes");

        RunView proposal = ended(absent(annelies));

        assertThat(proposal.moves()).isEmpty();
        assertThat(proposal.unplaced()).singleElement().satisfies(one -> {
            assertThat(one.what().session()).isEqualTo(koen);
            assertThat(one.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.rule()).isEqualTo(Rule.ONE_PLACE);
                assertThat(reason.name()).isEqualTo("Marieke Test");
            });
        });
    }

    @Test
    void aRunOfAnotherHouseIsNotHere() {
        RunId run = absent(annelies);
        House other = houses.aHouse("Other");

        assertThatThrownBy(() -> as(other.manager(), () -> planning.view(run))).isInstanceOf(NotFoundException.class);
        assertThat(ended(run).done()).isTrue();
    }

    private RunId absent(House.Person person) {
        return as(marieke, () -> planning.start(new PlanRequest(DAY, DAY, Optional.of(person.personId()))));
    }

    private RunView ended(RunId run) {
        await().atMost(40, SECONDS)
                .until(() -> as(marieke, () -> planning.view(run)).done());
        return as(marieke, () -> planning.view(run));
    }

    private SessionId talk(House.Person coach, LocalTime at, String guest) {
        return schedule.aTalk(house, DAY, at, coach.personId(), houses.aVisitor(house, guest));
    }

    private Set<PersonId> leads(SessionId session) {
        return as(marieke, () -> sessions.details(session)).data().staff().stream()
                .collect(Collectors.toSet());
    }

    private House.Person aCoach(String name) {
        House.Person staff = houses.aStaffMember(house, name);
        doAs(house.manager(), () -> team.change(staff.memberId(), new MemberData(Role.STAFF, false, Set.of(skill))));
        schedule.alwaysThere(house, staff.personId());
        return staff;
    }
}
