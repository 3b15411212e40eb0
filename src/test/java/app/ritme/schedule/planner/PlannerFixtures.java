package app.ritme.schedule.planner;

import app.ritme.enrolment.intake.GuestNeeds;
import app.ritme.schedule.planner.GuestStays.Here;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What plain tests of the planner know of a house. */
final class PlannerFixtures {

    private PlannerFixtures() {}

    /** Nobody stays, nothing is written down, and all rules are as usual. */
    static Background nothingKnown() {
        return coaches(Map.of());
    }

    /** Guests who told what is kept to for them. */
    static Background needs(Map<UUID, GuestNeeds> needs) {
        return new Background(GuestStays.NONE, needs, Map.of(), Map.of(), Map.of(), new Limits(List.of()));
    }

    /** Guests who are here for long, each with a coach. */
    static Background coaches(Map<UUID, UUID> coachOf) {
        Map<UUID, List<Here>> stays = coachOf.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry ->
                                List.of(new Here(LocalDate.EPOCH, LocalDate.of(2999, 1, 1), entry.getValue(), false))));
        return new Background(
                new GuestStays(stays, LocalDate.EPOCH, LocalDate.EPOCH),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                new Limits(List.of()));
    }
}
