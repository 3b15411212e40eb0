package app.ritme.today;

import app.ritme.enrolment.StayService;
import app.ritme.journal.CheckInService;
import app.ritme.schedule.MyDayService;
import app.ritme.schedule.changes.MyChangesService;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who works in the house sees first. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class StaffTodayService {

    private final MyDayService days;
    private final StayService stays;
    private final CheckInService checkIns;
    private final MyChangesService changes;
    private final Clock clock;

    StaffTodayService(
            MyDayService days, StayService stays, CheckInService checkIns, MyChangesService changes, Clock clock) {
        this.days = days;
        this.stays = stays;
        this.checkIns = checkIns;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param house the zone whose day it is */
    public StaffDay day(ZoneId house) {
        LocalDate today = LocalDate.now(clock.withZone(house));
        return new StaffDay(today, days.day(today), stays.inHouse(today), checkIns.low(today), changes.mine(today));
    }
}
