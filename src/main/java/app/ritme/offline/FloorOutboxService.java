package app.ritme.offline;

import app.ritme.people.NotInMyCare;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import app.ritme.training.GuestDoneSetsService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a coach wrote down for guests on the floor: each row once, however often it is sent. */
@Service
@StaffMembers
@Transactional
public class FloorOutboxService {

    private final OutboxRows rows;
    private final GuestDoneSetsService training;

    FloorOutboxService(OutboxRows rows, GuestDoneSetsService training) {
        this.rows = rows;
        this.training = training;
    }

    /**
     * Keeps a set of a guest, as logged by who asks.
     *
     * @throws OutboxConflict when the id stands for something else
     * @throws NotInMyCare when others look after the guest now
     * @throws Refusal when nobody does so many repetitions
     * @throws NotFoundException when there is no such guest here, or the exercise stands in no plan and no workout of theirs
     */
    public void keep(OutboxRowId id, GuestSet sent) {
        if (rows.isNew(id, sent.guest(), sent)) {
            training.log(sent.guest(), sent.set());
        }
    }

    /**
     * Keeps what a guest did otherwise in a workout.
     *
     * @throws OutboxConflict when the id stands for something else
     * @throws NotInMyCare when others look after the guest now
     * @throws Refusal when a number is out of its range, or the workout was changed too often
     * @throws NotFoundException when there is no such guest here, or no plan and no workout of theirs has such a place
     */
    public void keep(OutboxRowId id, GuestChange sent) {
        if (rows.isNew(id, sent.guest(), sent)) {
            training.change(sent.guest(), sent.change());
        }
    }
}
