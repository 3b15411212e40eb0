package app.ritme.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.schedule.plan.Groups.Group;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final List<UUID> GUESTS =
            IntStream.rangeClosed(1, 9).mapToObj(number -> new UUID(0, number)).toList();

    @Test
    void guestsWhoFitAreOneGroup() {
        Groups groups = Groups.split(first(4), 6, Map.of());

        assertThat(groups.guests()).isEqualTo(Map.of(1, first(4)));
    }

    @Test
    void moreThanFitAreSeveral() {
        Groups groups = Groups.split(first(7), 3, Map.of());

        assertThat(groups.guests().keySet()).containsExactly(1, 2, 3);
        assertThat(groups.guests().get(3)).containsExactly(GUESTS.get(6));
    }

    @Test
    void whoIsInAGroupStaysInItAndNewcomersFillUp() {
        var before = Map.of(1, new Group(Set.of(GUESTS.get(0)), false), 2, new Group(Set.of(GUESTS.get(1)), false));

        Groups groups = Groups.split(first(4), 2, before);

        assertThat(groups.guests().get(1)).contains(GUESTS.get(0)).hasSize(2);
        assertThat(groups.guests().get(2)).contains(GUESTS.get(1)).hasSize(2);
    }

    @Test
    void aGroupNobodyIsLeftInIsThereWithoutGuests() {
        var before = Map.of(1, new Group(Set.of(GUESTS.get(8)), false));

        assertThat(Groups.split(Set.of(), 2, before).guests()).isEqualTo(Map.of(1, Set.of()));
    }

    @Test
    void aGroupThatStaysAsItIsTakesNobodyButNoSecondOneIsMadeWhileItHasRoom() {
        var before = Map.of(1, new Group(Set.of(GUESTS.get(0), GUESTS.get(8)), true));

        Groups groups = Groups.split(first(2), 3, before);

        assertThat(groups.guests()).isEqualTo(Map.of(1, Set.of(GUESTS.get(0), GUESTS.get(8))));
        assertThat(groups.leftOut()).containsExactly(GUESTS.get(1));
    }

    @Test
    void besideAFullGroupThatStaysASecondOneIsMade() {
        var before = Map.of(1, new Group(Set.of(GUESTS.get(0), GUESTS.get(8)), true));

        Groups groups = Groups.split(first(2), 2, before);

        assertThat(groups.guests().get(2)).containsExactly(GUESTS.get(1));
        assertThat(groups.leftOut()).isEmpty();
    }

    private static Set<UUID> first(int count) {
        return new LinkedHashSet<>(GUESTS.subList(0, count));
    }
}
