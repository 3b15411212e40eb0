package app.ritme.schedule.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Splits guests who share a block into groups that are not too large, moving nobody who is in one.
 *
 * @param guests of each group by its number; a group that was and has nobody left is here without guests
 * @param leftOut guests for whom there would be room in a group that stays as it is
 */
record Groups(Map<Integer, Set<UUID>> guests, Set<UUID> leftOut) {

    /** @param settled whether it stays as it is */
    record Group(Set<UUID> guests, boolean settled) {}

    static Groups split(Set<UUID> wanted, int most, Map<Integer, Group> before) {
        Map<Integer, Set<UUID>> groups = new TreeMap<>();
        Set<UUID> waiting = new LinkedHashSet<>(wanted);
        before.forEach((number, group) -> {
            Set<UUID> staying = new LinkedHashSet<>();
            group.guests().stream()
                    .filter(guest -> group.settled() || waiting.contains(guest))
                    .filter(guest -> group.settled() || staying.size() < most)
                    .forEach(staying::add);
            waiting.removeAll(staying);
            groups.put(number, staying);
        });
        Set<UUID> leftOut = new LinkedHashSet<>();
        for (UUID guest : waiting) {
            List<Integer> roomy = new ArrayList<>(groups.keySet());
            roomy.removeIf(number -> Objects.requireNonNull(groups.get(number)).size() >= most);
            roomy.stream()
                    .filter(number -> !isSettled(before, number))
                    .findFirst()
                    .ifPresentOrElse(
                            number -> Objects.requireNonNull(groups.get(number)).add(guest), () -> {
                                if (roomy.isEmpty()) {
                                    groups.put(next(groups.keySet()), new LinkedHashSet<>(Set.of(guest)));
                                } else {
                                    leftOut.add(guest);
                                }
                            });
        }
        return new Groups(groups, leftOut);
    }

    private static boolean isSettled(Map<Integer, Group> before, Integer number) {
        Group group = before.get(number);
        return group != null && group.settled();
    }

    private static int next(Set<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }
}
