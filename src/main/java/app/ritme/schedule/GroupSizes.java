package app.ritme.schedule;

import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionRepository.SizeRow;
import app.ritme.shared.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many come to the groups of programs, and how many should; who may ask, services decide, in their transaction. */
@Component
public class GroupSizes {

    private final SessionRepository sessions;

    GroupSizes(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /**
     * A group as it is.
     *
     * @param least as its program wants; where versions that were sold differ, the fewest any of them is content with
     */
    public record Size(
            SessionId session, BlockKind kind, LocalizedText title, When when, boolean pinned, int guests, int least) {}

    /** Those that take place and begin after the one and not after the other moment, in order; in one statement. */
    public List<Size> between(Instant after, Instant until) {
        return sessions.sizes(after, until).stream().map(GroupSizes::size).toList();
    }

    private static Size size(SizeRow row) {
        return new Size(
                new SessionId(row.id()),
                row.kind(),
                row.title(),
                new When(row.day(), row.at(), row.minutes(), ZoneId.of(row.zone())),
                row.pinned(),
                (int) row.guests(),
                row.least());
    }
}
