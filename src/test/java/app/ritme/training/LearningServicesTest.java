package app.ritme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.NotFoundException;
import app.ritme.training.exercise.Muscle;
import app.ritme.training.learned.Learned;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Tank;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LearningServicesTest extends RitmeTest {

    @Autowired
    private MyLearningService learning;

    @Autowired
    private MyTrainingService training;

    @Autowired
    private GuestTrainingService coaching;

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    private House house;
    private House.Person coach;
    private House.Person guest;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Learning");
        coach = houses.aStaffMember(house, "Fenna");
        guest = houses.aGuest(house, "Loes");
        people.aCare(house, guest, coach);
        fixtures.aPlan(guest, coach);
    }

    @Test
    void whatWasPredictedAndRestedStandsBesideWhatWasDone() {
        log(8, Optional.of(6));
        superuser()
                .sql("update app.workout set rest_from = now() - interval '90 seconds' where tenant_id = ?")
                .param(house.tenant())
                .update();
        doAs(guest, () -> training.goOn(fixtures.running(guest).id()));
        log(8, Optional.of(8));

        Learned learned = as(coach, () -> coaching.learned(guest.personId()));

        assertThat(learned.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.predicted()).isEqualTo(7);
            assertThat(gap.done()).isEqualTo(8);
            assertThat(gap.rested().orElseThrow()).isBetween(90, 150);
        });
        assertThat(learned.exercises()).singleElement().satisfies(squat -> {
            assertThat(squat.heaviest()).contains(Load.of(16));
            assertThat(squat.latest()).isPresent();
        });
        assertThat(learned.sets()).containsEntry(Muscle.THIGHS, 2);
        assertThat(as(guest, learning::learned)).as("the guest sees the same").isEqualTo(learned);
    }

    @Test
    void restThatNobodyCameBackFromIsUnknown() {
        log(8, Optional.of(6));
        log(8, Optional.of(8));

        assertThat(as(guest, learning::learned).gaps().getFirst().rested()).isEmpty();
    }

    @Test
    void howHardItWasMakesTheLoadOfTheDay() {
        log(8, Optional.empty());
        WorkoutId workout = fixtures.running(guest).id();
        doAs(guest, () -> training.finish(workout));
        assertThat(as(guest, learning::learned).week().sum()).isZero();

        doAs(guest, () -> learning.rate(workout, 7));

        assertThat(as(guest, learning::learned).week().sum()).isEqualTo(7);
        assertThatThrownBy(() -> doAs(guest, () -> learning.rate(workout, 11))).hasMessage("error.workout.hard");
        House.Person other = houses.aGuest(house, "Bram");
        assertThatThrownBy(() -> doAs(other, () -> learning.rate(workout, 7))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoDoesNotLookAfterTheGuestLearnsNothing() {
        log(8, Optional.empty());
        House.Person other = houses.aStaffMember(house, "Ruth");

        assertThatThrownBy(() -> as(other, () -> coaching.learned(guest.personId())))
                .isInstanceOf(NotInMyCare.class);
        assertThat(as(coach, () -> coaching.learned(guest.personId())).isEmpty())
                .isFalse();
    }

    private void log(int reps, Optional<Integer> predicted) {
        RunningWorkout running = fixtures.running(guest);
        doAs(
                guest,
                () -> training.log(
                        running.id(),
                        running.place(),
                        new SetData(
                                        UUID.randomUUID().toString(),
                                        reps,
                                        running.exercise().load(),
                                        Tank.TWO)
                                .predicted(predicted)));
    }
}
