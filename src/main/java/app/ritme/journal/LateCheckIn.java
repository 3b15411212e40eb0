package app.ritme.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A check-in that was said where Ritme did not hear of it at once.
 *
 * @param notToday they would rather not say
 * @param seen when the check-in of that day was said that stood there then
 */
public record LateCheckIn(
        LocalDate day,
        boolean notToday,
        Map<Scale, Integer> tapped,
        Optional<Slept> slept,
        Optional<Instant> seen,
        Instant at) {}
