package app.ritme.home;

import app.ritme.audit.MyReadersService;
import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My own plan of signals: read when it matters, changed whenever I like. */
@Service
@Guests
@Transactional(readOnly = true)
public class MySignalPlanService {

    private final SignalPlans plans;
    private final MyReadersService readers;
    private final Self self;

    MySignalPlanService(SignalPlans plans, MyReadersService readers, Self self) {
        this.plans = plans;
        this.readers = readers;
        this.self = self;
    }

    /** What stands in it, and who else read it. */
    public MySignals signals() {
        PersonId me = self.person();
        Optional<SignalPlan> plan = plans.find(me);
        return new MySignals(
                plans.words(me, plan),
                plan.map(found -> readers.latest(SignalPlans.WHAT, found.id(), MyPlan.READERS))
                        .orElse(List.of()));
    }

    /**
     * Writes one card anew.
     *
     * @param before the card as I saw it
     * @return the whole plan as it is then
     * @throws Refusal when it is more than can be read
     * @throws ObjectOptimisticLockingFailureException when it was changed meanwhile
     */
    @Transactional
    public SignalWords write(Signal signal, SignalCard before, SignalCard now) {
        return plans.write(self.person(), signal, before, now);
    }

    /** As {@link #write}, of whom I call. */
    @Transactional
    public SignalWords call(List<PersonToCall> before, List<PersonToCall> now) {
        return plans.call(self.person(), before, now);
    }
}
