package app.ritme.schedule.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that one guest, one colleague, one room or one kind of equipment has in some days.
 *
 * @param spots in the order of time
 */
record Agenda(Of of, UUID holder, List<Spot> spots) {

    /** Whose it is. */
    enum Of {
        GUEST,
        STAFF,
        ROOM,
        EQUIPMENT
    }

    private static final Comparator<Spot> IN_ORDER =
            Comparator.comparingLong(Spot::from).thenComparing(Spot::session);

    Agenda {
        spots = spots.stream().sorted(IN_ORDER).toList();
    }

    /** The same with this one, instead of itself elsewhere. */
    Agenda with(Spot spot) {
        return new Agenda(
                of,
                holder,
                Stream.concat(spots.stream().filter(other -> !other.session().equals(spot.session())), Stream.of(spot))
                        .toList());
    }

    boolean has(UUID session) {
        return spots.stream().anyMatch(spot -> spot.session().equals(session));
    }

    Agenda without(UUID session) {
        return new Agenda(
                of,
                holder,
                spots.stream().filter(spot -> !spot.session().equals(session)).toList());
    }

    /** By local day. */
    Map<LocalDate, List<Spot>> days() {
        Map<LocalDate, List<Spot>> days = new LinkedHashMap<>();
        spots.forEach(spot -> days.computeIfAbsent(spot.when().day(), none -> new ArrayList<>())
                .add(spot));
        return days;
    }

    /** Without free time, which holds nobody. */
    List<Spot> holding() {
        return spots.stream().filter(Spot::holds).toList();
    }

    /** Two that follow each other, and the minutes between them; fewer than none where they overlap. */
    @FunctionalInterface
    interface Next {
        void next(Spot before, Spot after, int gap);
    }

    /** Of those that hold somebody. */
    void eachNext(Next next) {
        eachNext(Spot::holds, next);
    }

    void eachNext(Predicate<Spot> like, Next next) {
        Spot before = null;
        for (Spot after : spots) {
            if (like.test(after)) {
                if (before != null) {
                    next.next(before, after, (int) (after.from() - before.until()));
                }
                before = after;
            }
        }
    }

    /** Sessions with less than such a pause between them. */
    static List<List<Spot>> runs(List<Spot> spots, int pause) {
        var runs = new ArrayList<List<Spot>>();
        long end = Long.MIN_VALUE / 2;
        for (Spot spot : spots) {
            if (spot.from() - end >= pause) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(spot);
            end = Math.max(end, spot.until());
        }
        return runs;
    }

    /** In minutes, from the beginning of the first to the end of the last. */
    static int length(List<Spot> run) {
        return (int) (run.stream().mapToLong(Spot::until).max().orElseThrow()
                - run.getFirst().from());
    }
}
