package app.ritme.schedule;

import app.ritme.enrolment.StayEnded;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes who goes home sooner out of what is still to come; what was only for them goes with them. */
@Component
class GoneGuests {

    private final SessionRepository sessions;
    private final Clock clock;

    GoneGuests(SessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @EventListener
    void on(StayEnded ended) {
        Instant now = clock.instant();
        for (Session session : sessions.lockComing(ended.guest().value(), ended.from(), now)) {
            session.leave(ended.guest(), now);
            if (session.holders(PartKind.GUEST).isEmpty()) {
                sessions.delete(session);
            }
        }
    }
}
