package app.ritme.training.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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

        assertThat(all).hasSize(ShippedLibrary.get().exercises().size()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(all).allSatisfy(row -> {
            assertThat(row.name().texts()).hasSize(2);
            assertThat(row.how().texts()).hasSize(2);
            assertThat(row.cautions().texts()).hasSize(2);
            assertThat(row.muscles()).isNotEmpty();
            assertThat(row.own()).isFalse();
        });
        ExerciseRow goblet = named("Goblet squat");
        assertThat(goblet.easier()).isEqualTo(named("Squat").id());
        assertThat(goblet.harder()).isEqualTo(named("Barbell squat").id());
        assertThat(goblet.home()).isEqualTo(named("Band squat").id());
    }

    @Test
    void twoWhoAskFirstBringItAlongOnce() throws Exception {
        int askers = 4;
        var together = new CyclicBarrier(askers);
        try (var threads = Executors.newFixedThreadPool(askers)) {
            var asked = IntStream.range(0, askers)
                    .mapToObj(asker -> threads.submit(() -> as(house.manager(), () -> {
                        together.await();
                        return exercises.choices().size();
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
                .sql("delete from app.exercise where tenant_id = ? and library_key = 'backpack-walk'")
                .param(house.tenant())
                .update();

        assertThat(all())
                .extracting(row -> row.name().exactly(Language.EN))
                .contains("Our squat", "Backpack walk")
                .doesNotContain("Goblet squat");
    }

    @Test
    void whatAnEarlierLibraryBroughtIsCompletedAndKeepsTheWordsOfTheHouse() {
        all();
        superuser()
                .sql("update app.exercise set library_version = 1, home_id = null, cautions = case library_key"
                        + " when 'goblet-squat' then '{\"nl\": \"Van ons\"}'::jsonb else '{}'::jsonb end"
                        + " where tenant_id = ? and library_key in ('goblet-squat', 'leg-press')")
                .param(house.tenant())
                .update();

        ExerciseRow press = named("Leg press");
        assertThat(press.cautions().texts()).hasSize(2);
        assertThat(press.home()).isEqualTo(named("Squat").id());
        ExerciseRow goblet = named("Goblet squat");
        assertThat(goblet.cautions()).isEqualTo(LocalizedText.of(Language.NL, "Van ons"));
        assertThat(goblet.home()).isEqualTo(named("Band squat").id());
    }

    @Test
    void whatTheHouseEmptiedInThisVersionStaysEmpty() {
        ExerciseRow goblet = named("Goblet squat");
        doAs(house.manager(), () -> exercises.change(goblet.id(), data("Goblet squat"), goblet.version()));

        assertThat(named("Goblet squat").home()).isNull();
        assertThat(named("Goblet squat").cautions().isEmpty()).isTrue();
    }

    @Test
    void findsByNameMovementMuscleAndEquipment() {
        assertThat(found(named("SQUAT", Optional.empty(), Optional.empty(), EnumSet.allOf(Equipment.class))))
                .contains("Goblet squat", "Barbell squat")
                .doesNotContain("Plank");
        assertThat(found(named("kniebuiging", Optional.empty(), Optional.empty(), EnumSet.allOf(Equipment.class))))
                .as("in the other language too")
                .contains("Squat");
        assertThat(found(named("%", Optional.empty(), Optional.empty(), EnumSet.allOf(Equipment.class))))
                .isEmpty();
        assertThat(found(
                        named("", Optional.of(MovementPattern.PULL), Optional.of(Muscle.ARMS), Set.of(Equipment.BAND))))
                .contains("Band row", "Band curl")
                .doesNotContain("Face pull", "Dumbbell row");
        assertThat(all(ExerciseFilter.named("", Language.EN).atHome()))
                .isNotEmpty()
                .allMatch(row -> row.equipment().atHome());
    }

    @Test
    void readsPagesInTheOrderOfTheNamesOfTheReader() {
        var filter = ExerciseFilter.named("", Language.NL);
        int all = as(house.manager(), () -> exercises.count(filter));

        List<String> names = IntStream.rangeClosed(0, all / 50)
                .mapToObj(page -> as(house.manager(), () -> exercises.find(filter, page, 50)))
                .flatMap(List::stream)
                .map(row -> row.name().exactly(Language.NL).toLowerCase(Locale.ROOT))
                .toList();

        assertThat(names).hasSize(all).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void doesAtHomeOnlyWhatAHomeHas() {
        assertThatThrownBy(() -> as(
                        house.manager(),
                        () -> exercises.add(atHome(named("Goblet squat").id()))))
                .hasMessage("error.exercise.home");
        ExerciseId own = as(
                house.manager(), () -> exercises.add(atHome(named("Band squat").id())));
        assertThat(as(house.manager(), () -> exercises.exercise(own)).home())
                .isEqualTo(named("Band squat").id());
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

    private List<ExerciseRow> all() {
        return all(ExerciseFilter.named("", Language.EN));
    }

    private List<ExerciseRow> all(ExerciseFilter filter) {
        int all = as(house.manager(), () -> exercises.count(filter));
        return as(house.manager(), () -> exercises.find(filter, 0, all + 1));
    }

    private List<String> found(ExerciseFilter filter) {
        return all(filter).stream().map(row -> row.name().exactly(Language.EN)).toList();
    }

    private static ExerciseFilter named(
            String text, Optional<MovementPattern> pattern, Optional<Muscle> muscle, Set<Equipment> equipment) {
        return new ExerciseFilter(text, Language.EN, pattern, muscle, equipment, false);
    }

    private ExerciseRow named(String name) {
        return all().stream()
                .filter(row -> row.name().exactly(Language.EN).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ExerciseData data(String name) {
        return data(name, Optional.empty(), Optional.empty());
    }

    private static ExerciseData data(String name, ExerciseId easier) {
        return data(name, Optional.of(easier), Optional.empty());
    }

    private static ExerciseData atHome(ExerciseId home) {
        return data("Log carry", Optional.empty(), Optional.of(home));
    }

    private static ExerciseData data(String name, Optional<ExerciseId> easier, Optional<ExerciseId> home) {
        return new ExerciseData(
                LocalizedText.of("", name),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                MovementPattern.CARRY,
                Set.of(Muscle.TRUNK, Muscle.ARMS),
                Equipment.NONE,
                Counting.SECONDS,
                easier,
                Optional.empty(),
                home);
    }
}
