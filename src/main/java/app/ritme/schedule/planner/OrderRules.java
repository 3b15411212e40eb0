package app.ritme.schedule.planner;

import static app.ritme.schedule.planner.Rule.ALTERNATION;
import static app.ritme.schedule.planner.Rule.MEAL_BEFORE_TRAINING;
import static app.ritme.schedule.planner.Rule.MEASURED_FIRST;
import static app.ritme.schedule.planner.Rule.RECOVERY;
import static app.ritme.schedule.planner.Rule.SAME_MUSCLES;
import static app.ritme.schedule.planner.Rule.TALK_AFTER_TRAINING;
import static app.ritme.schedule.planner.Rule.TRAINING_AFTER_HEAT;

import app.ritme.program.BlockKind;
import app.ritme.program.MuscleGroup;
import java.util.LinkedHashSet;
import java.util.function.Consumer;

/** What of a guest comes after what, and how long after. */
final class OrderRules {

    private static final int FIRST_DAYS = 2;

    private OrderRules() {}

    static void mealBeforeTraining(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.eachNext((before, after, gap) -> {
            if (before.kind() == BlockKind.MEAL && after.kind() == BlockKind.TRAINING && gap >= 0 && gap < limit) {
                broken.accept(new Violation(MEAL_BEFORE_TRAINING, agenda.holder(), after, before, gap));
            }
        });
    }

    static void talkAfterTraining(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.eachNext((before, after, gap) -> {
            if (before.kind() == BlockKind.TRAINING && after.kind() == BlockKind.COACHING && gap >= 0 && gap < limit) {
                broken.accept(new Violation(TALK_AFTER_TRAINING, agenda.holder(), after, before, gap));
            }
        });
    }

    /** Where nothing else is between them, whatever it is called. */
    static void alternation(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.eachNext((before, after, gap) -> {
            if (after.isActive() && before.kind() == after.kind() && gap >= 0 && gap < limit) {
                broken.accept(new Violation(ALTERNATION, agenda.holder(), after, before, gap));
            }
        });
    }

    static void trainingAfterHeat(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.eachNext(spot -> spot.holds() && (isTraining(spot) || facts.isHot(spot)), (before, after, gap) -> {
            if (facts.isHot(before) && isTraining(after) && gap >= 0 && gap < limit * 60) {
                broken.accept(new Violation(TRAINING_AFTER_HEAT, agenda.holder(), after, before, gap));
            }
        });
    }

    static void recovery(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.eachNext(OrderRules::isTraining, (before, after, gap) -> {
            if (gap >= 0 && gap < limit * 60) {
                broken.accept(new Violation(RECOVERY, agenda.holder(), after, before, gap / 60));
            }
        });
    }

    /**
     * Muscles recover longer than breath; others may be trained meanwhile. Counted from beginning to beginning, and said
     * once of two that share several.
     */
    static void sameMuscles(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        var tired = new LinkedHashSet<Violation>();
        for (MuscleGroup muscles : MuscleGroup.values()) {
            agenda.eachNext(spot -> facts.loads(spot, muscles), (before, after, gap) -> {
                long minutes = after.from() - before.from();
                if (gap >= 0 && minutes < limit * 60L) {
                    tired.add(new Violation(SAME_MUSCLES, agenda.holder(), after, before, (int) minutes / 60));
                }
            });
        }
        tired.forEach(broken);
    }

    /** Where one is measured in the first days of a stay; later it is to see what training did. */
    static void measuredFirst(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        facts.stays()
                .of(agenda.holder())
                .forEach(stay -> agenda.spots().stream()
                        .filter(spot -> spot.kind() == BlockKind.ASSESSMENT
                                && stay.isWithin(FIRST_DAYS, spot.when().day()))
                        .findFirst()
                        .ifPresent(measured -> agenda.spots().stream()
                                .filter(spot -> isTraining(spot)
                                        && stay.covers(spot.when().day())
                                        && spot.from() < measured.from())
                                .forEach(spot -> broken.accept(
                                        new Violation(MEASURED_FIRST, agenda.holder(), spot, measured, 0)))));
    }

    private static boolean isTraining(Spot spot) {
        return spot.kind() == BlockKind.TRAINING;
    }
}
