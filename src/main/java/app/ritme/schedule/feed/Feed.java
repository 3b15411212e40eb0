package app.ritme.schedule.feed;

import app.ritme.program.BlockKind;
import app.ritme.shared.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * One person's calendar for outside, in their language. What the house calls a session is not in it: a title may name
 * what somebody suffers from.
 */
public record Feed(Language language, List<Entry> entries) {

    /**
     * A session as the outside may see it.
     *
     * @param zone of its place
     * @param place room and location, as far as there are
     * @param guests how many, where the owner leads it; else none
     * @param firstNames of the guests, where the house lets them out; else none
     * @param revision grows with every change
     */
    public record Entry(
            UUID id,
            BlockKind kind,
            Instant startsAt,
            Instant endsAt,
            ZoneId zone,
            List<String> place,
            int guests,
            List<String> firstNames,
            boolean cancelled,
            Instant changedAt,
            int revision) {}
}
