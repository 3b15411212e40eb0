package app.ritme.home;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads and writes the plan of signals of one guest, for the guest and for who looks after the guest alike. */
@Component
class SignalPlans {

    /** What such a plan is called in the log of who opened what. */
    static final String WHAT = "signal-plan";

    private final SignalPlanRepository plans;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    SignalPlans(SignalPlanRepository plans, Seals seals, Self self, Clock clock) {
        this.plans = plans;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    Optional<SignalPlan> find(PersonId guest) {
        return plans.findByPersonId(guest.value());
    }

    /** What stands in it; nothing while nobody wrote anything. */
    SignalWords words(PersonId guest, Optional<SignalPlan> plan) {
        return plan.map(found -> found.words(seals.find(guest).orElseThrow())).orElse(SignalWords.EMPTY);
    }

    /**
     * Puts another card at one signal, whatever changed elsewhere in the plan meanwhile.
     *
     * @param before the card as it was shown
     * @throws ObjectOptimisticLockingFailureException when somebody else changed that card meanwhile
     */
    SignalWords write(PersonId guest, Signal signal, SignalCard before, SignalCard now) {
        return change(guest, words -> {
            refuseChanged(guest, words.card(signal), before);
            return words.with(signal, now);
        });
    }

    /** As {@link #write}, of whom the guest calls. */
    SignalWords call(PersonId guest, List<PersonToCall> before, List<PersonToCall> now) {
        return change(guest, words -> {
            refuseChanged(guest, words.people(), before);
            return words.with(now);
        });
    }

    private SignalWords change(PersonId guest, UnaryOperator<SignalWords> change) {
        Optional<SignalPlan> plan = find(guest);
        Seal seal = seals.of(guest);
        SignalWords changed = change.apply(plan.map(found -> found.words(seal)).orElse(SignalWords.EMPTY));
        plan.ifPresentOrElse(
                found -> found.write(changed, seal, self.person(), clock.instant()),
                () -> begin(new SignalPlan(guest, changed, seal, self.person(), clock.instant()), guest));
        return changed;
    }

    private void begin(SignalPlan plan, PersonId guest) {
        try {
            plans.saveAndFlush(plan);
        } catch (DataIntegrityViolationException sameGuest) {
            throw new ObjectOptimisticLockingFailureException(SignalPlan.class, guest.value(), sameGuest);
        }
    }

    private static void refuseChanged(PersonId guest, Object now, Object shown) {
        if (!now.equals(shown)) {
            throw new ObjectOptimisticLockingFailureException(SignalPlan.class, guest.value());
        }
    }
}
