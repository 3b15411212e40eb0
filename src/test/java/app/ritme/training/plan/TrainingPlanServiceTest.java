package app.ritme.training.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.people.CareId;
import app.ritme.people.CareService;
import app.ritme.people.PeopleFixtures;
import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.training.GuestTrainingService;
import app.ritme.training.SetRow;
import app.ritme.training.TrainingFixtures;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class TrainingPlanServiceTest extends RitmeTest {

    @Autowired
    private TrainingPlanService plans;

    @Autowired
    private GuestTrainingService results;

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CareService care;

    private House house;
    private House.Person coach;
    private House.Person guest;
    private CareId relation;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Plans");
        coach = houses.aStaffMember(house, "Fenna");
        guest = houses.aGuest(house, "Loes");
        relation = people.aCare(house, guest, coach);
    }

    @Test
    void everySaveIsAVersionAndTheOldOnesStayReadable() {
        fixtures.aPlan(guest, coach);
        fixtures.aPlan(guest, coach, List.of(pushUps(3)));

        GuestPlan now = as(coach, () -> plans.plan(guest.personId()));
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.version().orElseThrow().prescribed()).containsExactly(new WorkoutPlan(List.of(pushUps(3))));
        assertThat(as(coach, () -> plans.versions(guest.personId())))
                .extracting(PlanVersionRow::number, PlanVersionRow::madeBy)
                .containsExactly(tuple(2, "Fenna Test"), tuple(1, "Fenna Test"));
        PlanVersion first = as(coach, () -> plans.version(guest.personId(), 1));
        assertThat(first.workouts()).extracting(List::size).containsExactly(2, 1);
        assertThat(first.workouts().getFirst().getFirst().load()).contains(Load.of(16));
    }

    @Test
    void theDatabaseItselfKeepsVersionsAsTheyAre() {
        fixtures.aPlan(guest, coach);

        for (String table : List.of("training_plan", "planned_exercise")) {
            assertThat(superuser()
                            .sql("select has_any_column_privilege('app_rw', 'app." + table + "', 'update')"
                                    + " or has_table_privilege('app_rw', 'app." + table + "', 'delete')")
                            .query(Boolean.class)
                            .single())
                    .as(table)
                    .isFalse();
        }
    }

    @Test
    void refusesASaveOnAnOlderVersion() {
        fixtures.aPlan(guest, coach);

        assertThatThrownBy(() -> doAs(
                        coach, () -> plans.save(guest.personId(), 0, List.of(new WorkoutPlan(List.of(pushUps(3)))))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        doAs(coach, () -> plans.save(guest.personId(), 1, List.of(new WorkoutPlan(List.of(pushUps(3))))));
        assertThat(as(coach, () -> plans.plan(guest.personId())).number()).isEqualTo(2);
    }

    @Test
    void onlyWhoLooksAfterTheGuestMayAskOrWrite() {
        fixtures.aPlan(guest, coach);
        for (House.Person stranger : List.of(houses.aStaffMember(house, "Wout"), house.manager())) {
            assertThatThrownBy(() -> as(stranger, () -> plans.plan(guest.personId())))
                    .hasMessage("error.care.not-yours");
            assertThatThrownBy(() -> as(stranger, () -> results.training(guest.personId())))
                    .hasMessage("error.care.not-yours");
            assertThatThrownBy(() -> as(stranger, () -> plans.save(guest.personId(), 1, List.of())))
                    .hasMessage("error.care.not-yours");
        }
        assertThatThrownBy(() -> as(coach, () -> plans.plan(new PersonId(UUID.randomUUID()))))
                .isInstanceOf(NotFoundException.class);

        doAs(house.manager(), () -> care.endCare(relation));
        assertThatThrownBy(() -> as(coach, () -> plans.plan(guest.personId()))).hasMessage("error.care.not-yours");
    }

    @Test
    void refusesAPlanWithNothingInItAndNumbersOutOfRange() {
        assertThatThrownBy(() -> save(List.of())).hasMessage("error.training.empty");
        assertThatThrownBy(() -> save(List.of(new WorkoutPlan(List.of())))).hasMessage("error.training.empty");
        assertThatThrownBy(() -> save(List.of(new WorkoutPlan(List.of(pushUps(11))))))
                .hasMessage("error.training.sets");
        var backwards = new Prescription(fixtures.exercise(house, "Push-up"), 3, 12, 8, Optional.empty(), 60, Tank.TWO);
        assertThatThrownBy(() -> save(List.of(new WorkoutPlan(List.of(backwards)))))
                .hasMessage("error.training.reps");
        assertThat(as(coach, () -> plans.plan(guest.personId())).version()).isEmpty();
        save(List.of(new WorkoutPlan(List.of(pushUps(10)))));
    }

    @Test
    void startersAreWrittenWithTheExercisesOfTheHouseAndCanBeSaved() {
        List<StarterPlan> starters = as(coach, plans::starters);
        assertThat(starters).hasSize(3).allSatisfy(starter -> {
            assertThat(starter.name().texts()).hasSize(2);
            assertThat(starter.workouts()).hasSize(2);
        });

        for (StarterPlan starter : starters) {
            House.Person other = houses.aGuest(house, "Bram");
            people.aCare(house, other, coach);
            doAs(coach, () -> plans.save(other.personId(), 0, starter.workouts()));
        }
    }

    @Test
    void showsTheCoachWhatTheGuestDid() {
        fixtures.aPlan(guest, coach);
        fixtures.aSet(guest, 10);
        fixtures.aSet(guest, 9);

        var lastTime = as(coach, () -> results.training(guest.personId())).lastTime();
        assertThat(lastTime.get(fixtures.exercise(house, "Goblet squat")))
                .extracting(SetRow::reps)
                .containsExactly(10, 9);
        assertThat(as(coach, () -> results.workouts(guest.personId(), 0, 5)))
                .singleElement()
                .satisfies(workout -> assertThat(workout.exercises()).hasSize(1));
    }

    private void save(List<WorkoutPlan> workouts) {
        doAs(coach, () -> plans.save(guest.personId(), 0, workouts));
    }

    private Prescription pushUps(int sets) {
        return new Prescription(fixtures.exercise(house, "Push-up"), sets, 5, 8, Optional.empty(), 90, Tank.TWO);
    }
}
