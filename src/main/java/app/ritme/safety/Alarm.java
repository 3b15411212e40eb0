package app.ritme.safety;

import app.ritme.journal.AfterCheckIn;
import app.ritme.journal.CheckedIn;
import app.ritme.outcome.AsksForSomebody;
import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Raises alerts, in the transaction of what they are about, and calls the first colleague. */
@Component
class Alarm implements AfterCheckIn {

    private final AlertRepository alerts;
    private final AlertWatchRepository watches;
    private final Calling calling;
    private final Clock clock;

    Alarm(AlertRepository alerts, AlertWatchRepository watches, Calling calling, Clock clock) {
        this.alerts = alerts;
        this.watches = watches;
        this.calling = calling;
        this.clock = clock;
    }

    @Override
    public boolean calls(CheckedIn said) {
        Set<Reason> reasons = SafetyRules.of(said.day(), said.last());
        reasons.forEach(reason -> raise(said.guest(), reason, said.day()));
        return !reasons.isEmpty();
    }

    @EventListener
    void on(AsksForSomebody asks) {
        raise(asks.guest(), Reason.QUESTIONNAIRE);
    }

    /** Nothing more happens while one for the same reason is open. */
    void raise(PersonId guest, Reason reason) {
        raise(guest, reason, null);
    }

    private void raise(PersonId guest, Reason reason, @Nullable LocalDate day) {
        var id = new AlertId(Ids.next());
        Instant now = clock.instant();
        if (alerts.raise(id, guest, reason, day, now)) {
            calling.next(watches.save(new AlertWatch(id, now)), now);
        }
    }
}
