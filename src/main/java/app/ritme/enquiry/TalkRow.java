package app.ritme.enquiry;

import app.ritme.organisation.LocationId;
import app.ritme.people.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry with all that planning its talk needs, as a query finds it.
 *
 * @param zone of where the edition takes place
 * @param startsAt of the talk, where there ever was one
 * @param host who does it; of several, one
 */
record TalkRow(
        Enquiry enquiry,
        String edition,
        UUID location,
        String zone,
        int minutes,
        int daysAhead,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Instant cancelledAt,
        @Nullable UUID host) {

    ZoneId place() {
        return ZoneId.of(zone);
    }

    LocationId at() {
        return new LocationId(location);
    }

    /** The talk that is planned; none that was cancelled. */
    Optional<PlannedTalk> planned() {
        return startsAt == null || endsAt == null || cancelledAt != null || host == null
                ? Optional.empty()
                : Optional.of(new PlannedTalk(startsAt, endsAt, new PersonId(host)));
    }
}
