package app.ritme.home;

import app.ritme.audit.AccessLog;
import app.ritme.people.Care;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.util.List;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of signals of guests I look after, made together with them. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GuestSignalPlanService {

    private final SignalPlans plans;
    private final Care care;
    private final AccessLog log;

    GuestSignalPlanService(SignalPlans plans, Care care, AccessLog log) {
        this.plans = plans;
        this.care = care;
        this.log = log;
    }

    /**
     * Opens it, which the guest sees.
     *
     * @throws NotFoundException when the house knows no such person
     * @throws NotInMyCare when I do not look after them
     */
    @Transactional
    public GuestSignals open(PersonId guest) {
        String name = care.mine(guest).guestName();
        Optional<SignalPlan> plan = plans.find(guest);
        plan.ifPresent(found -> log.opened(guest, SignalPlans.WHAT, found.id()));
        return new GuestSignals(name, plans.words(guest, plan));
    }

    /**
     * Writes one card anew, as the guest says it.
     *
     * @param before the card as I saw it
     * @return the whole plan as it is then
     * @throws Refusal when it is more than can be read
     * @throws ObjectOptimisticLockingFailureException when it was changed meanwhile
     */
    @Transactional
    public SignalWords write(PersonId guest, Signal signal, SignalCard before, SignalCard now) {
        care.mine(guest);
        return plans.write(guest, signal, before, now);
    }

    /** As {@link #write}, of whom the guest calls. */
    @Transactional
    public SignalWords call(PersonId guest, List<PersonToCall> before, List<PersonToCall> now) {
        care.mine(guest);
        return plans.call(guest, before, now);
    }
}
