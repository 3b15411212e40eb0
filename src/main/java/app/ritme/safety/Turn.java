package app.ritme.safety;

import app.ritme.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be called now.
 *
 * @param until when their duty ends; absent for the clinician, who answers until it is over
 */
record Turn(PersonId person, @Nullable Instant until) {

    /**
     * Whose turn it is: of those there are, in their order, who was not called yet; else who was called longest ago.
     *
     * @param holder who hands it over, and so is not the next
     */
    static Optional<Turn> next(List<Turn> there, List<AlertCall> calls, Optional<PersonId> holder) {
        Map<PersonId, Instant> last = calls.stream()
                .collect(Collectors.toMap(
                        AlertCall::colleague, AlertCall::calledAt, (one, other) -> one.isAfter(other) ? one : other));
        return there.stream()
                .filter(turn -> !Optional.of(turn.person()).equals(holder))
                .min(Comparator.comparing(turn -> last.getOrDefault(turn.person(), Instant.MIN)));
    }

    /** When the next is to be called, of one who is called now: after the patience of the house, or when their duty ends. */
    Instant over(Instant now, Duration patience) {
        Instant latest = now.plus(patience);
        return until != null && until.isAfter(now) && until.isBefore(latest) ? until : latest;
    }
}
