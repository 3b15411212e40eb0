package app.ritme.offline.web;

import app.ritme.journal.LateCheckIn;
import app.ritme.journal.Scale;
import app.ritme.journal.Slept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check-in as the page wrote it down.
 *
 * @param account whose it is
 * @param seen when the check-in of that day was said that the page knew of
 */
record WrittenCheckIn(
        UUID account,
        LocalDate day,
        Instant at,
        boolean notToday,
        Map<Scale, Integer> tapped,
        @Nullable Slept slept,
        @Nullable Instant seen) {

    LateCheckIn checkIn() {
        var inOrder = new EnumMap<Scale, Integer>(Scale.class);
        inOrder.putAll(tapped);
        return new LateCheckIn(day, notToday, inOrder, Optional.ofNullable(slept), Optional.ofNullable(seen), at);
    }
}
