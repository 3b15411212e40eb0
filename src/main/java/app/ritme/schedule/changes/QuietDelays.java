package app.ritme.schedule.changes;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** How long this house waits, for whoever notes what changed, in their own transaction. */
@Component
class QuietDelays {

    /** What a house begins with. */
    static final Duration USUAL = Duration.ofMinutes(3);

    private final QuietDelayRepository delays;

    QuietDelays(QuietDelayRepository delays) {
        this.delays = delays;
    }

    Duration now() {
        return delays.ofThisOrganisation().map(QuietDelay::duration).orElse(USUAL);
    }
}
