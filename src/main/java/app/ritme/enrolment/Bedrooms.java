package app.ritme.enrolment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds beds for a party, together where that can be. An own room takes all its beds; who shares fills rooms that are
 * begun before an empty one, so that own rooms stay free as long as they can.
 */
record Bedrooms(List<Bedroom> rooms) {

    private static final Comparator<Bed> IN_ORDER = Comparator.comparing(Bed::room).thenComparing(Bed::number);

    /** In the order in which everybody takes them, so that two parties never wait for each other; empty when there are too few. */
    Optional<List<Bed>> find(int persons, boolean ownRoom, Set<Bed> taken) {
        List<Bed> found = ownRoom ? ownRoom(persons, taken) : shared(persons, taken);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream().sorted(IN_ORDER).toList());
    }

    private List<Bed> ownRoom(int persons, Set<Bed> taken) {
        List<Bedroom> empty =
                rooms.stream().filter(room -> room.isEmpty(taken)).toList();
        return smallestFor(persons, empty, taken)
                .map(room -> room.beds().toList())
                .orElseGet(() -> several(persons, empty, taken, true));
    }

    private List<Bed> shared(int persons, Set<Bed> taken) {
        return smallestFor(persons, rooms, taken)
                .map(room -> free(room, taken).limit(persons).toList())
                .orElseGet(() -> several(persons, rooms, taken, false));
    }

    /** A room for all of them: one that is begun before an empty one, then the one with the fewest beds left over. */
    private static Optional<Bedroom> smallestFor(int persons, List<Bedroom> among, Set<Bed> taken) {
        return among.stream()
                .filter(room -> room.free(taken) >= persons)
                .min(Comparator.comparing((Bedroom room) -> room.isEmpty(taken))
                        .thenComparing(room -> room.free(taken))
                        .thenComparing(Bedroom::name));
    }

    /** More than one room, the roomiest first. */
    private static List<Bed> several(int persons, List<Bedroom> among, Set<Bed> taken, boolean whole) {
        var beds = new ArrayList<Bed>();
        int left = persons;
        List<Bedroom> roomiest = among.stream()
                .sorted(Comparator.comparing((Bedroom room) -> -room.free(taken)).thenComparing(Bedroom::name))
                .toList();
        for (Bedroom room : roomiest) {
            if (left > 0) {
                free(room, taken).limit(whole ? room.capacity() : left).forEach(beds::add);
                left -= (int) room.free(taken);
            }
        }
        return left > 0 ? List.of() : beds;
    }

    private static Stream<Bed> free(Bedroom room, Set<Bed> taken) {
        return room.beds().filter(bed -> !taken.contains(bed));
    }
}
