package app.ritme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Tank;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A guest says that what a coach wrote down looks right, or how it was; what was written down stays beside it. */
@SuppressWarnings("NullAway.Init")
class MyLoggedSetsServiceTest extends RitmeTest {

    @Autowired
    private MyLoggedSetsService logged;

    @Autowired
    private MyTrainingService training;

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    private House.Person coach;
    private House.Person guest;
    private House.Person neighbour;
    private WorkoutId workout;

    @BeforeEach
    void aCoachWroteTwoSetsDown() {
        House house = houses.aHouse("Logged");
        coach = houses.aStaffMember(house, "Fenna");
        guest = houses.aGuest(house, "Loes");
        neighbour = houses.aGuest(house, "Bram");
        people.aCare(house, guest, coach);
        fixtures.aPlan(guest, coach);
        workout = new WorkoutId(UUID.randomUUID());
        fixtures.aLoggedSet(coach, guest, workout, 10);
        fixtures.aLoggedSet(coach, guest, workout, 9);
    }

    @Test
    void whatACoachWroteDownSaysWhoAndAsksOnce() {
        fixtures.aSet(guest, 30);
        assertThat(row().by()).isEqualTo("Fenna");
        assertThat(row().unconfirmed()).extracting(SetRow::reps).containsExactly(10, 9);

        doAs(guest, () -> logged.confirm(workout));

        assertThat(row().unconfirmed()).isEmpty();
        assertThat(row().by()).isEqualTo("Fenna");
        assertThat(reps()).containsExactly(10, 9, 30);
    }

    @Test
    void aSetThatWasOtherwiseKeepsWhatWasWrittenDownBesideIt() {
        SetLogId second = row().unconfirmed().getLast().id();

        doAs(guest, () -> logged.correct(second, new Correction(7, Optional.of(Load.of(14)), Tank.ONE)));

        assertThat(reps()).containsExactly(10, 7);
        assertThat(row().unconfirmed()).extracting(SetRow::reps).containsExactly(10);
        assertThat(superuser()
                        .sql(
                                "select noted_reps || ' ' || noted_load || ' ' || noted_effort || ' ' || load || ' ' || effort"
                                        + " from app.set_log where id = ?")
                        .param(second.value())
                        .query(String.class)
                        .single())
                .isEqualTo("9 16.00 8 14.00 9");
        assertThatThrownBy(() ->
                        doAs(guest, () -> logged.correct(second, new Correction(6, Optional.empty(), Tank.TWO))))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.workout.looked-at");
        doAs(guest, () -> logged.confirm(workout));
        assertThat(reps()).as("what was said stays").containsExactly(10, 7);
    }

    @Test
    void whatTheGuestWroteDownAsksNothingAndIsNotCorrected() {
        fixtures.aSet(guest, 30);
        SetLogId own = row().sets().getLast().id();

        assertThatThrownBy(() -> doAs(guest, () -> logged.correct(own, new Correction(6, Optional.empty(), Tank.TWO))))
                .hasMessage("error.workout.looked-at");
    }

    @Test
    void nobodyElseSaysItForTheGuest() {
        SetLogId set = row().unconfirmed().getFirst().id();
        var other = new Correction(6, Optional.empty(), Tank.TWO);

        assertThatThrownBy(() -> doAs(coach, () -> logged.confirm(workout))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> doAs(neighbour, () -> logged.confirm(workout))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(neighbour, () -> logged.correct(set, other)))
                .isInstanceOf(NotFoundException.class);
        assertThat(row().unconfirmed()).hasSize(2);

        doAs(guest, () -> logged.correct(set, other));
        assertThat(row().unconfirmed()).hasSize(1);
    }

    private WorkoutRow row() {
        return as(guest, () -> training.workouts(0, 1)).getFirst();
    }

    private List<Integer> reps() {
        return row().sets().stream().map(SetRow::reps).toList();
    }
}
