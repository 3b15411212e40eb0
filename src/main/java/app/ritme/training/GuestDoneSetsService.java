package app.ritme.training;

import app.ritme.people.Care;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Training of the guests I look after where no network is: what is taken along of it, and what I wrote down for them. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GuestDoneSetsService {

    private final TakenTrainings taken;
    private final LateSets sets;
    private final LateChanges changes;
    private final Care care;
    private final Self self;

    GuestDoneSetsService(TakenTrainings taken, LateSets sets, LateChanges changes, Care care, Self self) {
        this.taken = taken;
        this.sets = sets;
        this.changes = changes;
        this.care = care;
        this.self = self;
    }

    /**
     * The plan as it is asked of the guest now, where they are in it, and how it went before.
     *
     * @throws NotInMyCare when others look after them
     */
    public TakenTraining take(PersonId guest) {
        care.mine(guest);
        return taken.of(guest);
    }

    /**
     * Keeps a set that this guest did and I wrote down, a while ago.
     *
     * @throws NotInMyCare when others look after them
     * @throws Refusal when nobody does so many repetitions, or that workout is somebody else's
     * @throws NotFoundException when the exercise stands in no plan and no workout of this guest
     */
    @Transactional
    public void log(PersonId guest, DoneSet done) {
        care.mine(guest);
        sets.log(guest, done, Optional.of(self.person()));
    }

    /**
     * Keeps what this guest did otherwise and I wrote down, a while ago; the plan stays as it is.
     *
     * @throws NotInMyCare when others look after them
     * @throws Refusal when a number is out of its range, the workout was changed too often or is somebody else's
     * @throws NotFoundException when no plan and no workout of this guest has such a place, or there is no such exercise
     */
    @Transactional
    public void change(PersonId guest, DoneChange done) {
        care.mine(guest);
        changes.make(guest, done);
    }
}
