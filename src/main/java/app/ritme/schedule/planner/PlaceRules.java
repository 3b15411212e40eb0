package app.ritme.schedule.planner;

import static app.ritme.schedule.planner.Rule.ONE_PLACE;
import static app.ritme.schedule.planner.Rule.TRAVEL;

import app.ritme.schedule.planner.Agenda.Of;
import java.util.List;
import java.util.function.Consumer;

/** That nobody and nothing is in two places, and that there is time to get from one to the other. */
final class PlaceRules {

    private PlaceRules() {}

    static void onePlace(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        int after = agenda.of() == Of.ROOM ? facts.room(agenda.holder()).turnaround() : 0;
        List<Spot> spots = agenda.holding();
        for (int i = 0; i < spots.size(); i++) {
            for (int j = i + 1;
                    j < spots.size() && spots.get(j).from() < spots.get(i).until() + after;
                    j++) {
                broken.accept(new Violation(ONE_PLACE, agenda.holder(), spots.get(j), spots.get(i), 0));
            }
        }
    }

    /** The limit is for ways of which the house did not say how long they take. */
    static void travel(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.eachNext((before, after, gap) -> {
            if (!before.location().equals(after.location())) {
                int missing = facts.minutesBetween(before.location(), after.location())
                                .orElse(limit)
                        - gap;
                if (gap >= 0 && missing > 0) {
                    broken.accept(new Violation(TRAVEL, agenda.holder(), after, before, missing));
                }
            }
        });
    }
}
