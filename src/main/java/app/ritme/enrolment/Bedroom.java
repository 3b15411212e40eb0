package app.ritme.enrolment;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A room with so many beds. */
record Bedroom(UUID id, String name, int capacity) {

    Stream<Bed> beds() {
        return IntStream.rangeClosed(1, capacity).mapToObj(number -> new Bed(id, number));
    }

    long free(Set<Bed> taken) {
        return beds().filter(bed -> !taken.contains(bed)).count();
    }

    boolean isEmpty(Set<Bed> taken) {
        return free(taken) == capacity;
    }
}
