package app.ritme.offline;

import app.ritme.journal.OwnDays;
import app.ritme.journal.OwnDays.OwnDay;
import app.ritme.schedule.MyDayService;
import app.ritme.shared.Guests;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A guest's days, to take along where no network is. */
@Service
@Guests
@Transactional(readOnly = true)
public class PocketService {

    /** A telephone that hears nothing for a night still knows the next day. */
    private static final int AHEAD = 2;

    private final OwnDays ownDays;
    private final MyDayService days;

    PocketService(OwnDays ownDays, MyDayService days) {
        this.ownDays = ownDays;
        this.days = days;
    }

    /** Today and the days after it. */
    public PocketDays days() {
        OwnDay today = ownDays.now();
        LocalDate last = today.date().plusDays(AHEAD);
        return new PocketDays(today.date(), last, today.zone(), days.between(today.date(), last));
    }
}
