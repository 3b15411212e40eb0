package app.ritme.outcome;

import app.ritme.audit.AccessLog;
import app.ritme.people.PersonId;
import org.springframework.stereotype.Component;

/** Writes down that somebody opened results of a guest that stand together on a page; the thing is the guest. */
@Component
public class ResultLog {

    /** What results are called in the log of who opened what. */
    public static final String WHAT = "results";

    private final AccessLog log;

    ResultLog(AccessLog log) {
        this.log = log;
    }

    /** In the transaction that shows them. */
    public void opened(PersonId guest) {
        log.opened(guest, WHAT, guest.value());
    }
}
