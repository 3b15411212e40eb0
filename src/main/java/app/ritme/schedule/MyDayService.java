package app.ritme.schedule;

import app.ritme.people.Self;
import app.ritme.shared.Members;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day of who asks, guest or staff. */
@Service
@Members
@Transactional(readOnly = true)
public class MyDayService {

    private final Sessions sessions;
    private final Self self;

    MyDayService(Sessions sessions, Self self) {
        this.sessions = sessions;
        this.self = self;
    }

    /** The own sessions that begin on this local day, in order; what was cancelled is marked and not left out. */
    public List<MySession> day(LocalDate day) {
        return between(day, day);
    }

    /** As {@link #day}, from the first of these days to the last. */
    public List<MySession> between(LocalDate first, LocalDate last) {
        return sessions.of(self.person(), first, last);
    }
}
