package app.ritme.home;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads and writes the plan for home of one guest, for the guest and for who looks after the guest alike. */
@Component
class HomePlans {

    /** What such a plan is called in the log of who opened what. */
    static final String WHAT = "home-plan";

    private final HomePlanRepository plans;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    HomePlans(HomePlanRepository plans, Seals seals, Self self, Clock clock) {
        this.plans = plans;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    Optional<HomePlan> find(PersonId guest) {
        return plans.findByPersonId(guest.value());
    }

    /** What stands in it; nothing while nobody wrote anything. */
    PlanWords words(PersonId guest, Optional<HomePlan> plan) {
        return plan.map(found -> found.words(seals.find(guest).orElseThrow())).orElse(PlanWords.EMPTY);
    }

    /**
     * Writes one part anew, whatever changed in the others meanwhile.
     *
     * @param before the plan as it was shown
     * @throws ObjectOptimisticLockingFailureException when somebody else changed that part meanwhile
     */
    PlanWords write(PersonId guest, HomePart part, PlanWords before, PlanWords now) {
        return change(guest, words -> {
            if (!words.part(part).equals(before.part(part))) {
                throw new ObjectOptimisticLockingFailureException(HomePlan.class, guest.value());
            }
            return words.with(part, now);
        });
    }

    /** Adds what comes from the stay; what stands there already stays. */
    PlanWords take(PersonId guest, FromTheStay chosen) {
        return change(guest, words -> words.with(chosen));
    }

    private PlanWords change(PersonId guest, UnaryOperator<PlanWords> change) {
        Optional<HomePlan> plan = find(guest);
        Seal seal = seals.of(guest);
        PlanWords changed = change.apply(plan.map(found -> found.words(seal)).orElse(PlanWords.EMPTY));
        changed.refuseUnfit();
        plan.ifPresentOrElse(
                found -> found.write(changed, seal, self.person(), clock.instant()),
                () -> begin(new HomePlan(guest, changed, seal, self.person(), clock.instant()), guest));
        return changed;
    }

    private void begin(HomePlan plan, PersonId guest) {
        try {
            plans.saveAndFlush(plan);
        } catch (DataIntegrityViolationException sameGuest) {
            throw new ObjectOptimisticLockingFailureException(HomePlan.class, guest.value(), sameGuest);
        }
    }
}
