package app.ritme.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment in a list.
 *
 * @param party the names, the first of them is whom the house writes to
 * @param introductionAt wall time of the location
 * @param offerUntil until when the place is kept; only of an offer
 * @param waitingSince only of who waits for a place
 * @param since when it began
 */
public record EnrolmentRow(
        EnrolmentId id,
        EditionId edition,
        String editionName,
        ZoneId zone,
        EnrolmentState state,
        List<String> party,
        LocalDate arrival,
        LocalDate departure,
        boolean ownRoom,
        @Nullable LocalDateTime introductionAt,
        @Nullable Instant offerUntil,
        @Nullable Instant waitingSince,
        Instant since)
        implements Serializable {

    public int persons() {
        return party.size();
    }
}
