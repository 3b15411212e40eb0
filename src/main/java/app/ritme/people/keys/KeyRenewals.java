package app.ritme.people.keys;

import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes the renewal of a house's keys on, a bounded number of steps at a time. Each step is a transaction of its own and
 * says in the row of its key how far it is, so that whatever breaks off goes on from there, also on another server.
 */
@Component
class KeyRenewals {

    /** The task that takes a house on. */
    static final String OF_HOUSE = "keys.renew";

    /** The task that wraps the key of a house by the newest master key. */
    static final String OF_MASTER = "keys.rewrap";

    /** So many steps before other tasks have their turn. */
    private static final int MOST = 40;

    private final HouseKeyRenewal house;
    private final PersonKeyRenewal persons;
    private final RenewalQueue queue;
    private final RenewalLedger ledger;

    KeyRenewals(HouseKeyRenewal house, PersonKeyRenewal persons, RenewalQueue queue, RenewalLedger ledger) {
        this.house = house;
        this.persons = persons;
        this.queue = queue;
        this.ledger = ledger;
    }

    /** The key of the house, then those of its people. */
    void renew(UUID renewal) {
        if (!ledger.isOpen(renewal)) {
            return;
        }
        house.begin(renewal);
        int steps = rewrapped();
        boolean moved = house.finish();
        int texts = 0;
        while (moved && steps < MOST) {
            Optional<RenewalQueue.Due> due = queue.next();
            if (due.isEmpty()) {
                rest(renewal, texts);
                return;
            }
            texts += step(due.get());
            steps++;
        }
        ledger.tell(renewal, queue.state(), texts, null);
        queue.goOn(OF_HOUSE, renewal);
    }

    /**
     * The key of the house under the newest master key: at once, and once more after a pause, for a house whose first
     * text was just being sealed. What broke off between its end and that of the former key takes up the latter.
     */
    void rewrap(UUID renewal) {
        if (!ledger.isOpen(renewal)) {
            ledger.retireMasters();
            return;
        }
        house.rewrapUnderMaster();
        if (ledger.hasWaited(renewal)) {
            ledger.end(renewal);
            ledger.retireMasters();
            return;
        }
        Instant over = queue.pauseOver();
        ledger.tell(renewal, queue.state(), 0, over);
        queue.goOnAt(over, OF_MASTER, renewal);
    }

    private int rewrapped() {
        int steps = 0;
        while (steps < MOST && house.rewrap() > 0) {
            steps++;
        }
        return steps;
    }

    private int step(RenewalQueue.Due due) {
        UUID person = due.person();
        return Tenancy.call(Context.keys(Tenancy.current().tenant()), () -> switch (due.renewal()) {
            case "ASKED" -> {
                persons.begin(person);
                yield 0;
            }
            case "BEGUN" -> {
                int texts = persons.reseal(person);
                if (texts == 0) {
                    persons.empty(person);
                }
                yield texts;
            }
            default -> {
                persons.finish(person);
                yield 0;
            }
        });
    }

    /** Nothing to do now: all is done, or old keys wait until nobody can be reading under them. */
    private void rest(UUID renewal, int texts) {
        Optional<Instant> until = queue.waitsUntil();
        ledger.tell(renewal, queue.state(), texts, until.orElse(null));
        until.ifPresentOrElse(moment -> queue.goOnAt(moment, OF_HOUSE, renewal), () -> ledger.end(renewal));
    }
}
