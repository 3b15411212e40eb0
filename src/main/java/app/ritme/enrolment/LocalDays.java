package app.ritme.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The date and the hour where an edition takes place. */
@Component
class LocalDays {

    private final EditionRepository editions;
    private final Clock clock;

    LocalDays(EditionRepository editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    LocalDate today(Edition edition) {
        return LocalDate.now(clock.withZone(zone(edition)));
    }

    /** At the gap of a clock that goes forward, as much later. */
    Instant instant(Edition edition, LocalDateTime wallTime) {
        return wallTime.atZone(zone(edition)).toInstant();
    }

    /** The first moment of a day. */
    Instant begin(Edition edition, LocalDate day) {
        return day.atStartOfDay(zone(edition)).toInstant();
    }

    private ZoneId zone(Edition edition) {
        return ZoneId.of(editions.zone(edition.location().value()));
    }
}
