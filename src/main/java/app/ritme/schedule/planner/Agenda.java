package app.ritme.schedule.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
        var others = new ArrayList<>(without(spot.session()).spots());
        others.add(spot);
        return new Agenda(of, holder, others);
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
}
