package app.ritme.safety;

import app.ritme.audit.AccessLog;
import app.ritme.people.PersonId;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The alerts I am called to, and those of guests I look after. Which these are, row security decides; a manager who is
 * neither called nor looks after the guest sees none.
 */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class AlertService {

    /** What an alert is called in the log of who opened what. */
    static final String WHAT = "alert";

    /** For so long somebody who is not on duty has an alert before whoever is on duty is called as well. */
    static final Duration OFF_DUTY = Duration.ofHours(2);

    private final AlertRepository alerts;
    private final AlertWatchRepository watches;
    private final AlertCallRepository calls;
    private final AlertNoteRepository notes;
    private final AlertHistory history;
    private final Calling calling;
    private final AlertNews news;
    private final AccessLog log;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    AlertService(
            AlertRepository alerts,
            AlertWatchRepository watches,
            AlertCallRepository calls,
            AlertNoteRepository notes,
            AlertHistory history,
            Calling calling,
            AlertNews news,
            AccessLog log,
            Seals seals,
            Self self,
            Clock clock) {
        this.alerts = alerts;
        this.watches = watches;
        this.calls = calls;
        this.notes = notes;
        this.history = history;
        this.calling = calling;
        this.news = news;
        this.log = log;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /** How many concern me. */
    public AlertCount count() {
        return alerts.count(me().value());
    }

    /** Those that are open, the longest first; unopened. */
    public List<AlertRow> rows() {
        return alerts.open(me().value());
    }

    /** The first so many of those that are over, of guests I look after, the latest first; unopened. */
    public List<ClosedAlert> closed(int size) {
        return alerts.closed(me().value(), Limit.of(size));
    }

    /**
     * Opens one, which the guest sees.
     *
     * @throws NotFoundException when there is none, or I may not see it
     */
    @Transactional
    public AlertDetails open(AlertId id) {
        Alert alert = get(id);
        log.opened(alert.guest(), WHAT, id.value());
        return history.of(alert, watches.findById(id.value()).orElseThrow(NotFoundException::new));
    }

    /**
     * Takes it upon myself; who had it until now is free of it.
     *
     * @return it as it is then
     * @throws Refusal when somebody else was first, or it is over
     */
    @Transactional
    public AlertDetails take(AlertId id) {
        Alert alert = get(id);
        AlertWatch watch = lock(id);
        PersonId me = me();
        watch.take(me);
        Instant now = clock.instant();
        List<AlertCall> called = calls.of(id.value());
        called.stream()
                .filter(call -> call.isTaken() && !call.colleague().equals(me))
                .forEach(call -> call.end(now));
        called.stream()
                .filter(call -> call.colleague().equals(me))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> calls.save(new AlertCall(id, new Turn(me, null), now)))
                .take(now);
        Instant until = calling.dutyEnds(me, now).orElse(now.plus(OFF_DUTY));
        calling.lookAgain(watch, until);
        return history.of(alert, watch);
    }

    /**
     * Hands it over: the next on duty is called, and I keep it until they take it.
     *
     * @param text what the next one has to know
     * @return it as it is then
     * @throws Refusal when it is not mine, or nothing is said
     */
    @Transactional
    public AlertDetails handOver(AlertId id, String text) {
        Alert alert = get(id);
        AlertWatch watch = lock(id);
        watch.refuseUnlessHeldBy(me());
        Instant now = clock.instant();
        write(alert, text, now);
        watch.passOn();
        calling.next(watch, now);
        return history.of(alert, watch);
    }

    /**
     * Closes it with what was done; from then on only the guest and who looks after them see it.
     *
     * @throws Refusal when it is not mine, or nothing is said
     */
    @Transactional
    public void close(AlertId id, String text) {
        Alert alert = get(id);
        AlertWatch watch = lock(id);
        watch.refuseUnlessHeldBy(me());
        Instant now = clock.instant();
        alert.close(me(), now);
        write(alert, text, now);
        // before the watch is over, with which my right to see it ends
        alerts.saveAndFlush(alert);
        watch.end(now);
        news.changed();
    }

    private void write(Alert alert, String text, Instant now) {
        notes.saveAndFlush(new AlertNote(alert, me(), text, seals.of(alert.guest()), now));
    }

    private Alert get(AlertId id) {
        return alerts.findById(id.value())
                .filter(alert -> !alert.guest().equals(me()))
                .orElseThrow(NotFoundException::new);
    }

    private AlertWatch lock(AlertId id) {
        UUID value = id.value();
        return watches.lock(value).orElseThrow(NotFoundException::new);
    }

    private PersonId me() {
        return self.person();
    }
}
