package app.ritme.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Week;
import app.ritme.schedule.hours.Availability;
import app.ritme.schedule.planner.Agenda.Of;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a house finds heavier costs the planner more; what always holds weighs the same everywhere. */
class WeightTest {

    @Test
    void aRuleCostsWhatTheHouseSaysItCounts() {
        Agenda late = evening("20:30");

        assertThat(cost(late, Weight.LIGHT)).isEqualTo(HardMediumSoftScore.ofSoft(-1));
        assertThat(cost(late, Weight.NORMAL)).isEqualTo(HardMediumSoftScore.ofSoft(-2));
        assertThat(cost(late, Weight.HEAVY)).isEqualTo(HardMediumSoftScore.ofSoft(-4));
        assertThat(cost(evening("19:30"), Weight.HEAVY)).as("the control").isEqualTo(HardMediumSoftScore.ZERO);
    }

    private static HardMediumSoftScore cost(Agenda agenda, Weight weight) {
        var limits = new Limits(List.of(RuleSetting.usual(Rule.QUIET_EVENING).weighing(weight)));
        var days = new HouseDays(
                new Week(List.of(), List.of(), List.of(), Availability.UNKNOWN),
                new Background(GuestStays.NONE, Map.of(), Map.of(), Map.of(), Map.of(), limits));
        return PlanScore.count(agenda, days);
    }

    private static Agenda evening(String time) {
        return new Agenda(
                Of.GUEST,
                new UUID(1, 1),
                List.of(RuleFixtures.spot(time, 60, BlockKind.GROUP).spot()));
    }
}
