package app.ritme.outcome;

import app.ritme.audit.AccessLog;
import app.ritme.audit.MyReadersService;
import app.ritme.audit.Reading;
import app.ritme.people.PersonId;
import app.ritme.people.Self;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who opened results of a guest that stand together on a page; the thing is the guest. */
@Component
public class ResultLog {

    /** What results are called in the log of who opened what. */
    private static final String WHAT = "results";

    /** Of those who opened them, so many are named. */
    private static final int LATEST = 10;

    private final AccessLog log;
    private final MyReadersService readers;
    private final Self self;

    ResultLog(AccessLog log, MyReadersService readers, Self self) {
        this.log = log;
        this.readers = readers;
        this.self = self;
    }

    /** Writes it down, in the transaction that shows them. */
    public void opened(PersonId guest) {
        log.opened(guest, WHAT, guest.value());
    }

    /** Who opened mine, the latest few, the latest first. */
    public List<Reading> mine() {
        return readers.latest(WHAT, self.person().value(), LATEST);
    }
}
