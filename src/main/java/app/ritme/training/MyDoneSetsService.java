package app.ritme.training;

import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A guest's own training where no network is: what is taken along, and what was done there. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyDoneSetsService {

    private final TakenTrainings taken;
    private final LateSets sets;
    private final LateChanges changes;
    private final Self self;

    MyDoneSetsService(TakenTrainings taken, LateSets sets, LateChanges changes, Self self) {
        this.taken = taken;
        this.sets = sets;
        this.changes = changes;
        this.self = self;
    }

    /** The plan as it is asked now, where I am in it, and how it went before. */
    public TakenTraining take() {
        return taken.of(self.person());
    }

    /**
     * Keeps a set that was done a while ago.
     *
     * @throws Refusal when nobody does so many repetitions, or that workout is somebody else's
     * @throws NotFoundException when the exercise stands in no plan and no workout of mine
     */
    @Transactional
    public void log(DoneSet done) {
        sets.log(self.person(), done, Optional.empty());
    }

    /**
     * Keeps what I did otherwise a while ago; the plan stays as it is.
     *
     * @throws Refusal when a number is out of its range, the workout was changed too often or is somebody else's
     * @throws NotFoundException when no plan and no workout of mine has such a place, or there is no such exercise
     */
    @Transactional
    public void change(DoneChange done) {
        changes.make(self.person(), done);
    }
}
