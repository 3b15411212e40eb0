package app.ritme.schedule.planner;

import app.ritme.schedule.planner.Agenda.Of;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What all that go on as one begins need of a kind of equipment, where they are, against what there is. */
final class EquipmentRule {

    private EquipmentRule() {}

    static void check(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.EQUIPMENT) {
            List<Spot> spots =
                    agenda.spots().stream().filter(spot -> spot.amount() > 0).toList();
            for (int i = 0; i < spots.size(); i++) {
                check(agenda.holder(), spots.get(i), spots.subList(0, i), facts, broken);
            }
        }
    }

    private static void check(UUID kind, Spot spot, List<Spot> earlier, Facts facts, Consumer<Violation> broken) {
        List<Spot> beside = earlier.stream()
                .filter(other -> other.until() > spot.from())
                .filter(other -> other.location().equals(spot.location()))
                .toList();
        int missing = spot.amount() + beside.stream().mapToInt(Spot::amount).sum() - facts.stock(kind, spot.location());
        if (missing > 0 && beside.isEmpty()) {
            broken.accept(new Violation(Rule.EQUIPMENT, kind, spot, null, missing));
        }
        if (missing > 0) {
            beside.forEach(other -> broken.accept(new Violation(Rule.EQUIPMENT, kind, spot, other, missing)));
        }
    }
}
