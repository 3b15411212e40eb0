package app.ritme.enquiry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is behind a mailed link.
 *
 * @param edition what they think of coming to
 * @param zone whose clock all times are by
 * @param planned the talk, where one is planned
 * @param hostName how who does it is called; empty without one
 * @param hosts how those who do talks are called
 * @param times at which one could be planned
 */
public record Talk(
        String givenName,
        String edition,
        ZoneId zone,
        int minutes,
        Optional<PlannedTalk> planned,
        String hostName,
        Map<UUID, String> hosts,
        List<FreeTime> times) {

    /** Whether the talk was there or has begun. */
    public boolean isOver(Instant now) {
        return planned.filter(talk -> talk.hasBegun(now)).isPresent();
    }
}
