package app.ritme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which beds a party gets. */
class BedroomsTest {

    private static final Bedroom SINGLE = room("Alder", 1);
    private static final Bedroom DOUBLE = room("Birch", 2);
    private static final Bedroom OTHER_DOUBLE = room("Cedar", 2);
    private static final Bedroom DORMITORY = room("Dune", 4);

    private final Bedrooms rooms = new Bedrooms(List.of(SINGLE, DOUBLE, OTHER_DOUBLE, DORMITORY));

    @Test
    void anOwnRoomIsTheSmallestThatIsEmptyAndTakesAllItsBeds() {
        assertThat(found(1, true, Set.of())).containsExactly(SINGLE);
        assertThat(found(2, true, Set.of())).containsExactly(DOUBLE);
        assertThat(rooms.find(1, true, beds(SINGLE, 1)).orElseThrow()).hasSize(2);
    }

    @Test
    void anOwnRoomIsNeverOneInWhichSomebodySleeps() {
        Set<Bed> taken = beds(SINGLE, 1, DOUBLE, 1, OTHER_DOUBLE, 1, DORMITORY, 1);
        assertThat(rooms.find(1, true, taken)).isEmpty();
        assertThat(found(1, false, taken)).as("a shared bed is free").containsExactly(DOUBLE);
    }

    @Test
    void whoSharesFillsARoomThatIsBegun() {
        assertThat(found(1, false, beds(DORMITORY, 1))).containsExactly(DORMITORY);
    }

    @Test
    void aPartyStaysTogetherWhereItCan() {
        assertThat(found(3, false, beds(DOUBLE, 1))).containsExactly(DORMITORY);
        assertThat(found(2, false, beds(DOUBLE, 1))).hasSize(1);
    }

    @Test
    void aPartyTooLargeForOneRoomGetsSeveral() {
        assertThat(found(5, true, Set.of())).hasSize(2);
        assertThat(rooms.find(5, false, Set.of()).orElseThrow()).hasSize(5);
        assertThat(rooms.find(10, false, Set.of())).isEmpty();
        assertThat(rooms.find(9, false, Set.of()).orElseThrow()).hasSize(9);
    }

    @Test
    void everybodyTakesBedsInTheSameOrder() {
        List<Bed> beds = rooms.find(9, false, Set.of()).orElseThrow();
        assertThat(beds)
                .isSortedAccordingTo((one, other) -> one.room().equals(other.room())
                        ? Integer.compare(one.number(), other.number())
                        : one.room().compareTo(other.room()));
    }

    private Set<Bedroom> found(int persons, boolean ownRoom, Set<Bed> taken) {
        Set<UUID> ids = rooms.find(persons, ownRoom, taken).orElse(List.of()).stream()
                .map(Bed::room)
                .collect(Collectors.toSet());
        return rooms.rooms().stream().filter(room -> ids.contains(room.id())).collect(Collectors.toSet());
    }

    /** So many beds of each room are taken. */
    private static Set<Bed> beds(Object... roomsAndCounts) {
        return Stream.iterate(0, i -> i < roomsAndCounts.length, i -> i + 2)
                .flatMap(i -> ((Bedroom) roomsAndCounts[i]).beds().limit((int) roomsAndCounts[i + 1]))
                .collect(Collectors.toSet());
    }

    private static Bedroom room(String name, int beds) {
        return new Bedroom(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, beds);
    }
}
