package app.ritme.schedule.planner;

import static app.ritme.schedule.planner.Rule.COMPACT_DAY;
import static app.ritme.schedule.planner.Rule.FIRST_AND_LAST_DAY;
import static app.ritme.schedule.planner.Rule.IN_HOUSE;
import static app.ritme.schedule.planner.Rule.OWN_COACH;

import app.ritme.program.BlockKind;
import app.ritme.schedule.planner.GuestStays.Here;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a stay asks of the days of a guest. */
final class StayRules {

    private StayRules() {}

    /** Before and after a stay one talks and measures, but nothing else is done with who is not there. */
    static void inHouse(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.spots().stream()
                .filter(spot -> spot.kind() != BlockKind.COACHING && spot.kind() != BlockKind.ASSESSMENT)
                .filter(spot ->
                        facts.stays().isElsewhere(agenda.holder(), spot.when().day()))
                .forEach(spot -> broken.accept(new Violation(IN_HOUSE, agenda.holder(), spot, null, 0)));
    }

    /** A day that begins or ends with a journey has something, and not too much. */
    static void firstAndLastDay(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        Map<LocalDate, List<Spot>> days = agenda.days();
        for (Here stay : facts.stays().of(agenda.holder())) {
            if (facts.stays().isSeen(stay.arrival())) {
                edge(agenda, days, stay.arrival(), stay.arrival().plusDays(1), limit, broken);
            }
            if (facts.stays().isSeen(stay.departure())) {
                edge(agenda, days, stay.departure(), stay.departure().minusDays(1), limit, broken);
            }
        }
    }

    /** It is empty only beside a day that is not: before that, nobody planned yet. */
    private static void edge(
            Agenda agenda,
            Map<LocalDate, List<Spot>> days,
            LocalDate edge,
            LocalDate beside,
            int limit,
            Consumer<Violation> broken) {
        List<Spot> all = days.getOrDefault(edge, List.of());
        List<Spot> active = all.stream().filter(Spot::isActive).toList();
        List<Spot> next = days.getOrDefault(beside, List.of());
        if (active.size() > limit) {
            broken.accept(new Violation(FIRST_AND_LAST_DAY, agenda.holder(), active.getLast(), null, active.size()));
        } else if (all.isEmpty() && !next.isEmpty()) {
            broken.accept(new Violation(FIRST_AND_LAST_DAY, agenda.holder(), next.getFirst(), null, 0));
        }
    }

    /** Who goes home at night has white space there; rest that is planned is no waiting. */
    static void compactDay(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.eachNext((before, after, gap) -> {
            LocalDate day = after.when().day();
            if (gap > limit && day.equals(before.when().day()) && facts.stays().comesForTheDay(agenda.holder(), day)) {
                broken.accept(new Violation(COMPACT_DAY, agenda.holder(), after, before, gap));
            }
        });
    }

    static void ownCoach(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.spots().stream()
                .filter(spot ->
                        spot.kind() == BlockKind.COACHING && !spot.staff().isEmpty())
                .filter(spot -> facts.stays()
                        .coach(agenda.holder(), spot.when().day())
                        .filter(coach -> !spot.staff().contains(coach))
                        .isPresent())
                .forEach(spot -> broken.accept(new Violation(OWN_COACH, agenda.holder(), spot, null, 0)));
    }
}
