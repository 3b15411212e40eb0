package app.ritme.training.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.DoneWorkout.DoneSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void doubleProgressionFillsTheRangeThenAddsWeightAndGoesBack() {
        Course course = begin(20, Progression.of(ProgressRule.DOUBLE, "2"));

        assertThat(asked(course)).isEqualTo("8 × 20");
        assertThat(asked(course.after(List.of(done(0, 8, 8, 8))))).isEqualTo("9 × 20");
        assertThat(asked(course.after(List.of(done(0, 12, 11, 10)))))
                .as("from the fewest of the sets")
                .isEqualTo("11 × 20");
        assertThat(asked(course.after(List.of(done(0, 12, 12, 12))))).isEqualTo("8 × 22");
        assertThat(asked(course.after(List.of(done(0, 12, 12)))))
                .as("a set less is neither a success nor a failure")
                .isEqualTo("8 × 20");
    }

    @Test
    void whatIsHeldGrowsByFiveSeconds() {
        Course held = Course.begin(
                prescription(Optional.empty(), 20, 40, Tank.TWO, Progression.of(ProgressRule.DOUBLE, "2")), true);

        assertThat(held.after(done(0, 20, 20, 20)).reps()).isEqualTo(25);
        assertThat(held.after(done(0, 38, 38, 38)).reps()).isEqualTo(40);
        assertThat(held.after(done(0, 60, 60, 60)).reps())
                .as("with no weight it stays at the end of the range")
                .isEqualTo(40);
    }

    @Test
    void linearAddsAfterSoManySuccessesAndDeloadsAfterSoManyFailures() {
        Course course = begin(100, new Progression(ProgressRule.LINEAR, new BigDecimal("2.5"), 2, 3, 30));

        assertThat(asked(course.after(List.of(done(0, 8, 8, 8))))).isEqualTo("8 × 100");
        assertThat(asked(course.after(List.of(done(0, 8, 8, 8), done(3, 9, 8, 8)))))
                .isEqualTo("8 × 102.5");
        assertThat(asked(course.after(List.of(done(0, 8, 7, 6), done(3, 8, 7, 6)))))
                .isEqualTo("8 × 100");
        assertThat(asked(course.after(List.of(done(0, 8, 7, 6), done(3, 8, 7, 6), done(6, 8, 7, 6)))))
                .as("10 % lighter after three")
                .isEqualTo("8 × 90");
        assertThat(asked(course.after(List.of(done(0, 8, 7, 6), done(3, 8, 7, 6), done(6, 8, 8, 8), done(9, 8, 7, 6)))))
                .as("a success between them begins to count anew")
                .isEqualTo("8 × 100");
    }

    @Test
    void onlyFailuresInARowMakeItLighter() {
        Course filled = begin(20, Progression.of(ProgressRule.DOUBLE, "2")).after(List.of(done(0, 10, 10, 10)));
        Course sum = begin(20, new Progression(ProgressRule.SUM, BigDecimal.valueOf(2), 1, 3, 30));

        assertThat(asked(filled.after(List.of(done(3, 7, 7, 7), done(6, 7, 7, 7), done(9, 7, 7, 7)))))
                .isEqualTo("8 × 18");
        assertThat(asked(
                        filled.after(List.of(done(3, 7, 7, 7), done(6, 7, 7, 7), done(9, 9, 9, 9), done(12, 7, 7, 7)))))
                .as("one inside the range, though less than asked, is between them")
                .isEqualTo("11 × 20");
        assertThat(asked(sum.after(List.of(done(0, 7, 7, 7), done(3, 7, 7, 7), done(6, 7, 7, 7)))))
                .isEqualTo("8 × 18");
        assertThat(asked(sum.after(List.of(done(0, 7, 7, 7), done(3, 7, 7, 7), done(6, 9, 9, 9), done(9, 7, 7, 7)))))
                .isEqualTo("8 × 20");
        assertThat(asked(sum.after(List.of(done(0, 7, 7, 7), done(3, 7, 7, 7), done(6, 9, 9), done(9, 7, 7, 7)))))
                .as("a set less is neither")
                .isEqualTo("8 × 18");
    }

    @Test
    void aDeloadLandsOnTheStepsOfTheHouse() {
        var once = new Progression(ProgressRule.LINEAR, new BigDecimal("2.5"), 1, 1, 30);

        assertThat(asked(begin(17.5, once).after(done(0, 3))))
                .as("15.75 on steps of 2.5")
                .isEqualTo("8 × 15");
        assertThat(asked(begin(2.5, once).after(done(0, 3))))
                .as("nothing lighter is there")
                .isEqualTo("8 × 2.5");
    }

    @Test
    void byReserveTwoMoreThanAskedIsHeavierAndTwoLessIsLighter() {
        Course course = begin(50, Progression.of(ProgressRule.RESERVE, "2.5"));

        assertThat(asked(course.after(left(Tank.FOUR_OR_MORE)))).isEqualTo("8 × 52.5");
        assertThat(asked(course.after(left(Tank.THREE)))).isEqualTo("8 × 50");
        assertThat(asked(course.after(left(Tank.TWO)))).isEqualTo("8 × 50");
        assertThat(asked(course.after(left(Tank.ONE)))).isEqualTo("8 × 50");
        assertThat(asked(course.after(left(Tank.EMPTY)))).isEqualTo("8 × 47.5");
        assertThat(asked(course.after(new DoneWorkout(
                        MONDAY, List.of(new DoneSet(8, Tank.FOUR_OR_MORE, 0), new DoneSet(8, Tank.TWO, 0))))))
                .as("the hardest set counts")
                .isEqualTo("8 × 50");
    }

    @Test
    void byReserveFourOrMoreIsEnoughWhereThreeAreAsked() {
        Course course = Course.begin(
                prescription(Optional.of(Load.of(50)), 8, 12, Tank.THREE, Progression.of(ProgressRule.RESERVE, "2.5")),
                false);

        assertThat(asked(course.after(left(Tank.FOUR_OR_MORE)))).isEqualTo("8 × 52.5");
        assertThat(asked(course.after(left(Tank.ONE)))).isEqualTo("8 × 47.5");
    }

    @Test
    void bySumAllRepetitionsTogetherCount() {
        Course course = begin(20, new Progression(ProgressRule.SUM, BigDecimal.valueOf(2), 1, 3, 30));

        assertThat(asked(course.after(done(0, 12, 10, 8)))).isEqualTo("8 × 22");
        assertThat(asked(course.after(done(0, 11, 10, 8)))).isEqualTo("8 × 20");
    }

    @Test
    void inAWeekItGrowsByATenthAtMost() {
        Course course = begin(100, Progression.of(ProgressRule.LINEAR, "5"));

        assertThat(asked(course.after(List.of(done(0, 8, 8, 8))))).isEqualTo("8 × 105");
        assertThat(asked(course.after(List.of(done(0, 8, 8, 8), done(2, 8, 8, 8)))))
                .isEqualTo("8 × 110");
        assertThat(asked(course.after(List.of(done(0, 8, 8, 8), done(2, 8, 8, 8), done(4, 8, 8, 8)))))
                .as("115 is more than 10 % above what the week began with")
                .isEqualTo("8 × 110");
        assertThat(asked(course.after(List.of(done(0, 8, 8, 8), done(2, 8, 8, 8), done(7, 8, 8, 8)))))
                .as("a week after the first")
                .isEqualTo("8 × 115");
    }

    @Test
    void theSmallestStepIsPossibleOnceAWeekEvenWhereItIsMoreThanATenth() {
        Course course = begin(8, Progression.of(ProgressRule.LINEAR, "2"));

        assertThat(asked(course.after(List.of(done(0, 8, 8, 8))))).isEqualTo("8 × 10");
        assertThat(asked(course.after(List.of(done(0, 8, 8, 8), done(3, 8, 8, 8)))))
                .isEqualTo("8 × 10");
        assertThat(asked(course.after(List.of(done(0, 8, 8, 8), done(7, 8, 8, 8)))))
                .isEqualTo("8 × 12");
    }

    @Test
    void painInTheRedFreezesAndOrangeHolds() {
        Course course = begin(20, Progression.of(ProgressRule.DOUBLE, "2"));

        assertThat(asked(course.after(List.of(hurting(0, 2))))).isEqualTo("8 × 22");
        assertThat(asked(course.after(List.of(hurting(0, 3))))).isEqualTo("8 × 20");
        Course orange = course.after(List.of(hurting(0, 5), done(3, 12, 12, 12)));
        assertThat(orange.frozen()).isFalse();
        assertThat(asked(orange)).isEqualTo("8 × 22");
        Course red = course.after(List.of(hurting(0, 6), done(3, 12, 12, 12), done(6, 12, 12, 12)));
        assertThat(red.frozen()).isTrue();
        assertThat(asked(red)).isEqualTo("8 × 20");
        assertThat(red.next(6, MONDAY, 3)).allMatch(later -> asked(later).equals("8 × 20"));
    }

    @Test
    void showsTheNextSixAsTheyFollowWhenEachGoesAsAsked() {
        Course course = begin(20, Progression.of(ProgressRule.DOUBLE, "2"));

        assertThat(course.next(6, MONDAY, 4).stream().map(CourseTest::asked))
                .containsExactly("8 × 20", "9 × 20", "10 × 20", "11 × 20", "12 × 20", "8 × 22");
        assertThat(begin(20, Progression.SAME).next(6, MONDAY, 4).stream().map(CourseTest::asked))
                .containsOnly("8 × 20");
    }

    @Test
    void anotherVersionBeginsWithWhatTheCoachAsks() {
        Course course = begin(20, Progression.of(ProgressRule.DOUBLE, "2")).after(List.of(hurting(0, 9)));

        assertThat(course.began()).isTrue();
        assertThat(begin(14, Progression.of(ProgressRule.DOUBLE, "2")).began()).isFalse();
    }

    @Test
    void refusesParametersNobodyTrainsWith() {
        assertThatThrownBy(() -> Progression.of(ProgressRule.DOUBLE, "0.1")).hasMessage("error.training.step");
        assertThatThrownBy(() -> Progression.of(ProgressRule.DOUBLE, "20.25")).hasMessage("error.training.step");
        assertThatThrownBy(() -> new Progression(ProgressRule.LINEAR, BigDecimal.ONE, 0, 3, 30))
                .hasMessage("error.training.times");
        assertThatThrownBy(() -> new Progression(ProgressRule.SUM, BigDecimal.ONE, 1, 3, 0))
                .hasMessage("error.training.total");
    }

    private static Course begin(double kilos, Progression progression) {
        return Course.begin(prescription(Optional.of(Load.of(kilos)), 8, 12, Tank.TWO, progression), false);
    }

    private static Prescription prescription(
            Optional<Load> load, int from, int to, Tank target, Progression progression) {
        return new Prescription(new ExerciseId(new UUID(0, 1)), 3, from, to, load, 120, target).growing(progression);
    }

    private static DoneWorkout done(int day, int... reps) {
        return new DoneWorkout(
                MONDAY.plusDays(day),
                Arrays.stream(reps)
                        .mapToObj(one -> new DoneSet(one, Tank.TWO, 0))
                        .toList());
    }

    private static DoneWorkout left(Tank tank) {
        return new DoneWorkout(MONDAY, List.of(new DoneSet(8, tank, 0), new DoneSet(8, tank, 0)));
    }

    private static DoneWorkout hurting(int day, int pain) {
        return new DoneWorkout(
                MONDAY.plusDays(day),
                List.of(new DoneSet(12, Tank.TWO, 0), new DoneSet(12, Tank.TWO, pain), new DoneSet(12, Tank.TWO, 0)));
    }

    private static String asked(Course course) {
        return course.reps()
                + course.load()
                        .map(load -> " × " + load.kilos().stripTrailingZeros().toPlainString())
                        .orElse("");
    }
}
