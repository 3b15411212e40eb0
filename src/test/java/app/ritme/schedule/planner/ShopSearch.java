package app.ritme.schedule.planner;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import app.ritme.schedule.planner.OpenShop.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Searches a good timetable of an open shop in rounds, each from another beginning, and keeps the best. */
final class ShopSearch {

    /** How much of its time a round goes on without getting better. */
    private static final int SHARE = 5;

    private final OpenShop shop;
    private ShopTimetable best;
    private int rounds;

    ShopSearch(OpenShop shop) {
        this.shop = shop;
        this.best = ShopTimetable.of(shop, beginning());
    }

    /** For as long as this, and no longer than it can get better. */
    ShopTimetable within(Duration time) {
        long end = System.currentTimeMillis() + time.toMillis();
        for (long left = time.toMillis(); left > 0 && !isBest(); left = end - System.currentTimeMillis()) {
            round(new TerminationConfig()
                    .withSpentLimit(Duration.ofMillis(left))
                    .withUnimprovedSpentLimit(time.dividedBy(SHARE)));
        }
        return best;
    }

    /** For proofs: so many moves in each of these rounds, whatever time they take. */
    ShopTimetable after(int count, long moves) {
        while (rounds < count && !isBest()) {
            round(new TerminationConfig().withMoveCountLimit(moves));
        }
        return best;
    }

    private boolean isBest() {
        return best.makespan() == shop.lowerBound();
    }

    private void round(TerminationConfig end) {
        end.setBestScoreLimit(
                HardMediumSoftScore.of(0, -shop.lowerBound(), Long.MIN_VALUE).toString());
        ShopTimetable found = PlanSolvers.search(ShopPlan.class, ShopOrder.class, ShopScore.class, end)
                .solve(new ShopPlan(shop, beginning()))
                .timetable();
        if (found.makespan() < best.makespan()) {
            best = found;
        }
        rounds++;
    }

    /** The longest steps first, then by chance. */
    private List<Step> beginning() {
        List<Step> steps = new ArrayList<>(shop.steps());
        if (rounds == 0) {
            steps.sort(Comparator.comparingInt(Step::time).reversed());
        } else {
            Collections.shuffle(steps, new Random(rounds));
        }
        return steps;
    }
}
