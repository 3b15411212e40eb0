package app.ritme.schedule.planner;

import static app.ritme.schedule.planner.Rule.SUITS_GUEST;
import static app.ritme.schedule.planner.Rule.WISHED_HOURS;

import app.ritme.enrolment.intake.WishedHours;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What a guest said of themselves, of which the planner knows no more than what to keep to. */
final class GuestRules {

    private GuestRules() {}

    static void suitsGuest(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        Set<UUID> unsuited = facts.needs(agenda.holder()).unsuited();
        agenda.spots().stream()
                .filter(spot -> spot.holds() && spot.room() != null && unsuited.contains(spot.room()))
                .forEach(spot -> broken.accept(new Violation(SUITS_GUEST, agenda.holder(), spot, null, 0)));
    }

    static void wishedHours(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        WishedHours wished = facts.needs(agenda.holder()).hours();
        agenda.spots().stream().filter(Spot::isActive).forEach(spot -> {
            int outside = wished.outside(spot.when().from(), spot.minutes());
            if (outside > 0) {
                broken.accept(new Violation(WISHED_HOURS, agenda.holder(), spot, null, outside));
            }
        });
    }
}
