package app.ritme.billing.operator;

import app.ritme.billing.BillingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether billing is well.
 *
 * @param events how many of each status
 * @param waiting customers that were rung for and not fetched yet
 * @param runs the latest comparisons, newest first
 * @param alerts what has to be seen to
 * @param houses those with something to be put right by hand
 */
public record BillingHealth(
        BillingMode mode,
        Map<String, Long> events,
        Optional<Instant> lastEvent,
        long waiting,
        List<RunRow> runs,
        List<String> alerts,
        List<HouseAlert> houses) {

    /** Those that found no house, or none yet. */
    public long givenUp() {
        return of("DEAD") + of("PARKED") + of("FAILED");
    }

    public long of(String status) {
        return events.getOrDefault(status, 0L);
    }
}
