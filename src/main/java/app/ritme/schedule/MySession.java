package app.ritme.schedule;

import app.ritme.people.Called;
import app.ritme.program.BlockKind;
import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A session as one of those in it sees it.
 *
 * @param title may be empty; the kind then says enough
 * @param zone of the place, by whose clock it is
 * @param room empty where there is none
 * @param staff who leads it, by name
 * @param guests how many
 */
public record MySession(
        SessionId id,
        BlockKind kind,
        LocalizedText title,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String room,
        String location,
        List<Leader> staff,
        int guests,
        boolean cancelled)
        implements Serializable {

    /** One of those who lead it. */
    public record Leader(String givenName, String familyName) implements Called, Serializable {}
}
