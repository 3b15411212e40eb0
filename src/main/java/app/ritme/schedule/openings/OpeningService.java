package app.ritme.schedule.openings;

import app.ritme.people.TeamService;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.planner.CheckService;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.StaffMembers;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds where a session can go. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class OpeningService {

    private final SessionService sessions;
    private final CheckService checks;
    private final TeamService team;

    OpeningService(SessionService sessions, CheckService checks, TeamService team) {
        this.sessions = sessions;
        this.checks = checks;
        this.team = team;
    }

    /**
     * Everything there is to know about that day and those around it.
     *
     * @throws NotFoundException when there is no such session
     */
    public Openings around(SessionId session, LocalDate day) {
        return new Openings(
                session, checks.trial(day, day, sessions.details(session).data().guests()), team.skills());
    }
}
