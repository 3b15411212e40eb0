package app.ritme.safety;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows an alert until it is over: passes it on when nobody came in time, and when a duty ends. */
@Component
class Watching {

    private final AlertWatchRepository watches;
    private final Calling calling;
    private final Clock clock;

    Watching(AlertWatchRepository watches, Calling calling, Clock clock) {
        this.watches = watches;
        this.calling = calling;
        this.clock = clock;
    }

    /** Does nothing before it is due, or when it is over; so looking once too often does no harm. */
    @Transactional
    public void look(UUID alert) {
        Instant now = clock.instant();
        watches.lock(alert).filter(watch -> watch.isDue(now)).ifPresent(watch -> goOn(watch, now));
    }

    private void goOn(AlertWatch watch, Instant now) {
        Optional<Instant> stays =
                watch.waits() ? Optional.empty() : watch.holder().flatMap(holder -> calling.dutyEnds(holder, now));
        if (stays.isPresent()) {
            calling.lookAgain(watch, stays.get());
            return;
        }
        watch.passOn();
        calling.next(watch, now);
    }
}
