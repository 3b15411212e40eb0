package app.ritme.offline;

import app.ritme.journal.CheckInChanged;
import app.ritme.journal.LateCheckIn;
import app.ritme.journal.MyLateCheckInService;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.training.DoneChange;
import app.ritme.training.DoneSet;
import app.ritme.training.MyDoneSetsService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a guest's own page kept while there was no network: each row once, however often it is sent. That it
 * arrived and what came of it are one transaction.
 */
@Service
@Guests
@Transactional
public class PhoneOutboxService {

    private final OutboxRows rows;
    private final MyDoneSetsService training;
    private final MyLateCheckInService checkIns;

    PhoneOutboxService(OutboxRows rows, MyDoneSetsService training, MyLateCheckInService checkIns) {
        this.rows = rows;
        this.training = training;
        this.checkIns = checkIns;
    }

    /**
     * Keeps a set.
     *
     * @throws OutboxConflict when the id stands for something else
     * @throws Refusal when nobody does so many repetitions
     * @throws NotFoundException when the exercise stands in no plan and no workout of mine
     */
    public void keep(OutboxRowId id, DoneSet set) {
        if (rows.isNew(id, set)) {
            training.log(set);
        }
    }

    /**
     * Keeps what I did otherwise in a workout.
     *
     * @throws OutboxConflict when the id stands for something else
     * @throws Refusal when a number is out of its range, or the workout was changed too often
     * @throws NotFoundException when no plan and no workout of mine has such a place
     */
    public void keep(OutboxRowId id, DoneChange change) {
        if (rows.isNew(id, change)) {
            training.change(change);
        }
    }

    /**
     * Keeps a check-in.
     *
     * @return whether it asks for somebody, who is called now
     * @throws OutboxConflict when the id stands for something else
     * @throws CheckInChanged when another check-in of that day stands there than the one that was seen
     * @throws Refusal when the day is still to come, or nothing is said
     */
    public boolean keep(OutboxRowId id, LateCheckIn said) {
        return rows.isNew(id, said) && checkIns.keep(said);
    }
}
