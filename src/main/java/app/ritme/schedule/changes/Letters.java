package app.ritme.schedule.changes;

import app.ritme.people.Addressee;
import app.ritme.people.Addressees;
import app.ritme.schedule.Change.State;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.Sessions;
import app.ritme.shared.Ids;
import app.ritme.shared.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What each notice that is due says, and that it was said; each step in a transaction of its own, the mail between them. */
@Component
class Letters {

    /** As long as a mail takes at most. One that did not leave by then, whatever became of it, is due again. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * What one person is told.
     *
     * @param to absent for somebody without an address, who reads it in Ritme
     */
    record Letter(UUID notice, Optional<Addressee> to, List<Line> lines) {

        /** The soonest first. */
        List<Difference> differences() {
            return lines.stream()
                    .map(Line::difference)
                    .sorted(ChangeOrder.SOONEST)
                    .toList();
        }
    }

    private final ChangeNoticeRepository notices;
    private final Sessions sessions;
    private final Addressees addressees;
    private final Tasks tasks;
    private final TransactionOperations transactions;
    private final Clock clock;

    Letters(
            ChangeNoticeRepository notices,
            Sessions sessions,
            Addressees addressees,
            Tasks tasks,
            TransactionOperations transactions,
            Clock clock) {
        this.notices = notices;
        this.sessions = sessions;
        this.addressees = addressees;
        this.tasks = tasks;
        this.transactions = transactions;
        this.clock = clock;
    }

    List<UUID> due() {
        return Objects.requireNonNull(transactions.execute(status -> notices.due(clock.instant())));
    }

    /** Empty when it is not due any more, another task or server tells it, or everything is as it was. */
    Optional<Letter> write(UUID id) {
        return Objects.requireNonNull(transactions.execute(status ->
                notices.lock(id).filter(notice -> notice.isDue(clock.instant())).flatMap(this::write)));
    }

    private Optional<Letter> write(ChangeNotice notice) {
        notice.look(asTheyAre(notice));
        List<Line> untold = notice.untold();
        if (untold.isEmpty()) {
            return Optional.empty();
        }
        Instant again = clock.instant().plus(PATIENCE);
        notice.taken(again);
        tasks.scheduleAt(again, ChangeMails.TASK, Ids.next());
        return Optional.of(new Letter(notice.id(), addressees.of(notice.person()), untold));
    }

    void told(Letter letter, ZoneId house) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, house);
        transactions.executeWithoutResult(status -> notices.lock(letter.notice())
                .ifPresent(notice -> notice.told(letter.lines(), letter.to().isPresent(), now, today)));
    }

    private Map<UUID, Optional<Known>> asTheyAre(ChangeNotice notice) {
        Map<SessionId, State> found =
                sessions.states(notice.sessions().stream().map(SessionId::new).toList());
        Map<UUID, Optional<Known>> known = new HashMap<>();
        found.forEach((session, state) -> known.put(
                session.value(),
                Optional.ofNullable(Known.of(state, notice.person().value()))));
        return known;
    }
}
