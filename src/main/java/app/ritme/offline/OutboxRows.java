package app.ritme.offline;

import app.ritme.offline.OutboxConflict.Why;
import app.ritme.people.PersonId;
import app.ritme.people.Self;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells what a page sends for the first time from what it sends again, in the transaction of what comes of it. */
@Component
class OutboxRows {

    private final OutboxRowRepository rows;
    private final Self self;
    private final Clock clock;

    OutboxRows(OutboxRowRepository rows, Self self, Clock clock) {
        this.rows = rows;
        this.self = self;
        this.clock = clock;
    }

    /** Of what is about who sends it. @throws OutboxConflict as {@link #isNew(OutboxRowId, PersonId, Record)} */
    boolean isNew(OutboxRowId id, Record sent) {
        return isNew(id, self.person(), sent);
    }

    /**
     * What is about one guest is taken one after the other, from whatever device: of a telephone and a tablet that come
     * online at once the later one finds what the other began.
     *
     * @throws OutboxConflict when the id stands for something else, or for something of somebody else
     */
    boolean isNew(OutboxRowId id, PersonId about, Record sent) {
        UUID me = self.person().value();
        String fingerprint = Fingerprint.of(sent);
        if (rows.add(id.value(), me, about.value().toString(), fingerprint, clock.instant()) > 0) {
            return true;
        }
        String known = rows.fingerprint(id.value(), me).orElseThrow(() -> new OutboxConflict(Why.OWNER));
        if (!known.equals(fingerprint)) {
            throw new OutboxConflict(Why.CONTENT);
        }
        return false;
    }
}
