package app.ritme.schedule.planner;

import static app.ritme.schedule.planner.Rule.KEPT_APART;
import static app.ritme.schedule.planner.Rule.RELEASE;
import static app.ritme.schedule.planner.Rule.SUITS_GUEST;
import static app.ritme.schedule.planner.Rule.WISHED_HOURS;

import app.ritme.enrolment.intake.WishedHours;
import java.util.Collections;
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

    static void keptApart(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        Set<UUID> apart = facts.needs(agenda.holder()).apart();
        agenda.spots().stream()
                .filter(spot -> spot.holds() && !Collections.disjoint(spot.staff(), apart))
                .forEach(spot -> broken.accept(new Violation(KEPT_APART, agenda.holder(), spot, null, 0)));
    }

    /** Only a program says how hard something is. */
    static void release(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (facts.needs(agenda.holder()).awaitsRelease()) {
            agenda.spots().stream()
                    .filter(facts::isHeavy)
                    .forEach(spot -> broken.accept(new Violation(RELEASE, agenda.holder(), spot, null, 0)));
        }
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
