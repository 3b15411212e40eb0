package app.ritme.offline;

import app.ritme.enrolment.MyStay;
import app.ritme.enrolment.MyStayService;
import app.ritme.schedule.MyDayService;
import app.ritme.shared.Guests;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A guest's days, to take along where no network is. */
@Service
@Guests
@Transactional(readOnly = true)
public class PocketService {

    /** A telephone that hears nothing for a night still knows the next day. */
    private static final int AHEAD = 2;

    private final MyStayService stays;
    private final MyDayService days;
    private final Clock clock;

    PocketService(MyStayService stays, MyDayService days, Clock clock) {
        this.stays = stays;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Today and the days after it.
     *
     * @param house the zone of the house, for a guest without a stay
     */
    public PocketDays days(ZoneId house) {
        ZoneId zone = stays.current().map(MyStay::zone).orElse(house);
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LocalDate last = today.plusDays(AHEAD);
        return new PocketDays(today, last, zone, days.between(today, last));
    }
}
