package app.ritme.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A house that is known to have a plan is planned whole before anything is searched. */
class FirstFitTest {

    @ParameterizedTest
    @ValueSource(ints = {12, 60})
    void everySessionFindsAPlaceAndNothingThatAlwaysHoldsIsBroken(int guests) {
        Plan plan = new GeneratedHouse(guests, 1).fromNothing();
        assertThat(plan.placed()).as("the control: nothing has a place").isZero();

        FirstFit.place(plan);

        assertThat(plan.placed()).isEqualTo(plan.getTasks().size());
        HardMediumSoftScore score = score(plan);
        assertThat(score.isFeasible()).isTrue();
        assertThat(score.mediumScore()).isZero();
    }

    private static HardMediumSoftScore score(Plan plan) {
        var score = new PlanScore();
        score.resetWorkingSolution(plan);
        return score.calculateScore();
    }
}
