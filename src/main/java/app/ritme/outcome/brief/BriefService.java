package app.ritme.outcome.brief;

import app.ritme.journal.CheckInService;
import app.ritme.journal.GuestDays;
import app.ritme.outcome.HouseDay;
import app.ritme.outcome.ResultLog;
import app.ritme.people.PersonId;
import app.ritme.shared.StaffMembers;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One guest in two minutes, for who looks after the guest; whoever opens it is seen by the guest. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class BriefService {

    private static final int DAYS = 14;

    private final CheckInService checkIns;
    private final GlanceReader glances;
    private final OpenAlerts alerts;
    private final ResultLog log;
    private final HouseDay day;

    BriefService(CheckInService checkIns, GlanceReader glances, OpenAlerts alerts, ResultLog log, HouseDay day) {
        this.checkIns = checkIns;
        this.glances = glances;
        this.alerts = alerts;
        this.log = log;
        this.day = day;
    }

    /**
     * Opens it, which the guest sees.
     *
     * @throws app.ritme.shared.NotFoundException when the house knows no such person
     * @throws app.ritme.people.NotInMyCare when I do not look after them
     */
    @Transactional
    public Brief open(PersonId guest) {
        LocalDate today = day.today();
        GuestDays said = checkIns.days(guest, today, DAYS);
        log.opened(guest);
        return new Brief(said.guestName(), said.days(), glances.of(guest, today), alerts.of(guest));
    }
}
