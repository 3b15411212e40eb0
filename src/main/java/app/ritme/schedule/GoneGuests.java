package app.ritme.schedule;

import app.ritme.enrolment.StayEnded;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes who goes home sooner out of what is still to come; what was only for them goes with them, and a place they leave is
 * given on.
 */
@Component
class GoneGuests {

    private final SessionRepository sessions;
    private final SessionWriter writer;
    private final Clock clock;

    GoneGuests(SessionRepository sessions, SessionWriter writer, Clock clock) {
        this.sessions = sessions;
        this.writer = writer;
        this.clock = clock;
    }

    @EventListener
    void on(StayEnded ended) {
        Instant now = clock.instant();
        List<Session> left = new ArrayList<>();
        for (Session session : sessions.lockComing(ended.guest().value(), ended.from(), now)) {
            boolean came =
                    session.holders(PartKind.GUEST).contains(ended.guest().value());
            session.leave(ended.guest(), now);
            if (came
                    && session.holders(PartKind.GUEST).isEmpty()
                    && session.waiting().isEmpty()) {
                sessions.delete(session);
            } else {
                left.add(session);
            }
        }
        writer.fill(left);
    }
}
