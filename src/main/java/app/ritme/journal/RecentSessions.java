package app.ritme.journal;

import app.ritme.people.Self;
import app.ritme.schedule.MySession;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.Sessions;
import app.ritme.shared.NotFoundException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sessions of the guest who asks that something can be written about: of today and of the days before it. */
@Component
class RecentSessions {

    private static final int DAYS_BEFORE = 3;

    private final Sessions sessions;
    private final OwnDays days;
    private final Self self;

    RecentSessions(Sessions sessions, OwnDays days, Self self) {
        this.sessions = sessions;
        this.days = days;
        this.self = self;
    }

    /** Those that were not cancelled, the latest first. */
    List<AboutSession> all() {
        LocalDate today = days.now().date();
        return sessions.of(self.person(), today.minusDays(DAYS_BEFORE), today).stream()
                .filter(session -> !session.cancelled())
                .map(RecentSessions::about)
                .toList()
                .reversed();
    }

    /** @throws NotFoundException when it is none of these */
    AboutSession get(SessionId id) {
        return all().stream().filter(session -> session.is(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    private static AboutSession about(MySession session) {
        return new AboutSession(
                session.id().value(),
                session.kind(),
                session.title(),
                LocalDateTime.ofInstant(session.startsAt(), session.zone()));
    }
}
