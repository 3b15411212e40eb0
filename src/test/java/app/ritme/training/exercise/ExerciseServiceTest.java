package app.ritme.training.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class ExerciseServiceTest extends RitmeTest {

    @Autowired
    private ExerciseService exercises;

    private House house;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Library");
    }

    @Test
    void theFirstToAskBringsAlongWhatComesWithRitme() {
        List<ExerciseRow> all = all();

        assertThat(all).hasSize(ShippedLibrary.get().exercises().size()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(all).allSatisfy(row -> {
            assertThat(row.name().texts()).hasSize(2);
            assertThat(row.how().texts()).hasSize(2);
            assertThat(row.muscles()).isNotEmpty();
            assertThat(row.own()).isFalse();
        });
        ExerciseRow goblet = named("Goblet squat");
        assertThat(goblet.easier()).isEqualTo(named("Squat").id());
        assertThat(goblet.harder()).isEqualTo(named("Barbell squat").id());
    }

    @Test
    void twoWhoAskFirstBringItAlongOnce() throws Exception {
        int askers = 4;
        var together = new CyclicBarrier(askers);
        try (var threads = Executors.newFixedThreadPool(askers)) {
            var asked = IntStream.range(0, askers)
                    .mapToObj(asker -> threads.submit(() -> as(house.manager(), () -> {
                        together.await();
                        return exercises.exercises().size();
                    })))
                    .toList();
            for (var one : asked) {
                assertThat(one.get()).isEqualTo(ShippedLibrary.get().exercises().size());
            }
        }
    }

    @Test
    void whatTheHouseChangedStaysAndWhatIsMissingComesBack() {
        ExerciseRow goblet = named("Goblet squat");
        doAs(house.manager(), () -> exercises.change(goblet.id(), data("Our squat"), goblet.version()));
        superuser()
                .sql("delete from app.exercise where tenant_id = ? and library_key = 'face-pull'")
                .param(house.tenant())
                .update();

        assertThat(all())
                .extracting(row -> row.name().exactly(Language.EN))
                .contains("Our squat", "Face pull")
                .doesNotContain("Goblet squat");
    }

    @Test
    void writesAnExerciseOfItsOwn() {
        ExerciseId own = as(house.manager(), () -> exercises.add(data("Log carry")));

        ExerciseRow row = as(house.manager(), () -> exercises.exercise(own));
        assertThat(row.own()).isTrue();
        assertThat(row.muscles()).containsExactlyInAnyOrder(Muscle.TRUNK, Muscle.ARMS);

        doAs(house.manager(), () -> exercises.setAside(own));
        assertThat(as(house.manager(), () -> exercises.exercise(own)).setAside())
                .isTrue();
        doAs(house.manager(), () -> exercises.takeBack(own));
        assertThat(as(house.manager(), () -> exercises.exercise(own)).setAside())
                .isFalse();
    }

    @Test
    void refusesOneWithoutANameOrEasierThanItself() {
        assertThatThrownBy(() -> as(house.manager(), () -> exercises.add(data(""))))
                .hasMessage("error.exercise.name");
        ExerciseId own = as(house.manager(), () -> exercises.add(data("Log carry")));
        assertThatThrownBy(() -> doAs(house.manager(), () -> exercises.change(own, data("Log carry", own), 0)))
                .hasMessage("error.exercise.itself");
        assertThatThrownBy(() ->
                        as(house.manager(), () -> exercises.add(data("Log carry", new ExerciseId(UUID.randomUUID())))))
                .isInstanceOf(NotFoundException.class);
        doAs(
                house.manager(),
                () -> exercises.change(own, data("Log carry", named("Squat").id()), 0));
    }

    @Test
    void noticesThatSomebodyElseChangedItMeanwhile() {
        ExerciseRow goblet = named("Goblet squat");
        doAs(house.manager(), () -> exercises.change(goblet.id(), data("One"), goblet.version()));

        assertThatThrownBy(
                        () -> doAs(house.manager(), () -> exercises.change(goblet.id(), data("Two"), goblet.version())))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void easierAndHarderNameOneAnother() {
        List<ShippedLibrary.ShippedExercise> shipped = ShippedLibrary.get().exercises();
        var keys = shipped.stream().map(ShippedLibrary.ShippedExercise::key).toList();

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(shipped).allSatisfy(one -> {
            assertThat(one.easier() == null || keys.contains(one.easier())).isTrue();
            assertThat(one.harder() == null || keys.contains(one.harder())).isTrue();
            assertThat(Objects.equals(one.easier(), one.key())).isFalse();
        });
    }

    private List<ExerciseRow> all() {
        return as(house.manager(), exercises::exercises);
    }

    private ExerciseRow named(String name) {
        return all().stream()
                .filter(row -> row.name().exactly(Language.EN).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ExerciseData data(String name) {
        return data(name, Optional.empty());
    }

    private static ExerciseData data(String name, ExerciseId easier) {
        return data(name, Optional.of(easier));
    }

    private static ExerciseData data(String name, Optional<ExerciseId> easier) {
        return new ExerciseData(
                LocalizedText.of("", name),
                LocalizedText.EMPTY,
                MovementPattern.CARRY,
                Set.of(Muscle.TRUNK, Muscle.ARMS),
                Equipment.NONE,
                Counting.SECONDS,
                easier,
                Optional.empty());
    }
}
