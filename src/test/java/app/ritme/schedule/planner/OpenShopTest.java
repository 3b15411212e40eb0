package app.ritme.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.ritme.schedule.planner.OpenShop.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Published problems read and solved by the planner's search. */
class OpenShopTest {

    /**
     * The first of four jobs and four machines of E. Taillard, Benchmarks for basic scheduling problems, European Journal
     * of Operational Research 64 (1993); its optimum is 193.
     */
    private static final String TAILLARD_4_1 = """
            4 4
            34 2 54 61
            15 89 70 9
            38 19 28 87
            95 7 34 29
            """;

    @Test
    void findsThePublishedOptimum() {
        OpenShop shop = OpenShop.of(TAILLARD_4_1);

        assertThat(shop.lowerBound()).isEqualTo(186);
        assertThat(solve(shop).makespan()).isEqualTo(193);
    }

    @Test
    void endsAtTheLowerBoundWhereThatCanBeReached() {
        OpenShop shop = OpenShop.of("3 3  5 5 5  5 5 5  5 5 5");

        assertThat(solve(shop).makespan()).isEqualTo(15).isEqualTo(shop.lowerBound());
    }

    @Test
    void whateverTheOrderNobodyIsInTwoPlacesAtOnce() {
        OpenShop shop = OpenShop.of(TAILLARD_4_1);
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Step> order = new ArrayList<>(shop.steps());
            Collections.shuffle(order, random);
            holds(order, ShopTimetable.packed(shop, order));
            holds(order, ShopTimetable.dense(shop, order));
        }
    }

    private static void holds(List<Step> steps, ShopTimetable timetable) {
        for (Step one : steps) {
            assertThat(steps)
                    .filteredOn(other ->
                            !other.equals(one) && (other.job() == one.job() || other.machine() == one.machine()))
                    .noneMatch(other -> overlap(timetable, one, other));
            assertThat(timetable.start(one) + one.time()).isLessThanOrEqualTo(timetable.makespan());
        }
    }

    @Test
    void whereAJobSpendsNoTimeNothingIsDone() {
        OpenShop shop = OpenShop.of("2 2  3 0  0 4");

        assertThat(shop.steps()).containsExactly(new Step(0, 0, 3), new Step(1, 1, 4));
        assertThat(solve(shop).makespan()).isEqualTo(4);
        assertThat(solve(OpenShop.of("1 1  0")).makespan()).isZero();
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenShop.of("2 2  1 2 3"))
                .withMessage("Expected 2 lines of 2 times, found 3 times in all.");
        assertThatIllegalArgumentException().isThrownBy(() -> OpenShop.of("")).withMessageContaining("first line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenShop.of("1 1 -5"))
                .withMessageContaining("below 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenShop.of("1 1 x"))
                .withMessageContaining("\"x\"");
        assertThat(OpenShop.of("1 1 5").lowerBound()).isEqualTo(5);
    }

    private static ShopTimetable solve(OpenShop shop) {
        return new ShopSearch(shop).after(8, 20_000);
    }

    private static boolean overlap(ShopTimetable timetable, Step one, Step other) {
        return timetable.start(one) < timetable.start(other) + other.time()
                && timetable.start(other) < timetable.start(one) + one.time();
    }
}
