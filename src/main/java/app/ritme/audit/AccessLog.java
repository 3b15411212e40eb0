package app.ritme.audit;

import app.ritme.people.PersonId;
import app.ritme.people.Self;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that the one who asks opened something of somebody else, in the transaction that shows it. */
@Component
public class AccessLog {

    private final AccessEntryRepository entries;
    private final Self self;
    private final Clock clock;

    AccessLog(AccessEntryRepository entries, Self self, Clock clock) {
        this.entries = entries;
        this.self = self;
        this.clock = clock;
    }

    /**
     * @param subject whose it is; opening one's own leaves no trace
     * @param what kind of thing, in lower case, such as {@code journal-entry}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(PersonId subject, String what, UUID thing) {
        PersonId reader = self.person();
        if (!reader.equals(subject)) {
            entries.save(new AccessEntry(subject, reader, what, thing, clock.instant()));
        }
    }
}
