package app.ritme.home;

import app.ritme.audit.MyReadersService;
import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My own plan for home. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyHomePlanService {

    private final HomePlans plans;
    private final SignalPlans signals;
    private final GivenLinks links;
    private final MyReadersService readers;
    private final StayHarvest harvest;
    private final Seals seals;
    private final Self self;

    MyHomePlanService(
            HomePlans plans,
            SignalPlans signals,
            GivenLinks links,
            MyReadersService readers,
            StayHarvest harvest,
            Seals seals,
            Self self) {
        this.plans = plans;
        this.signals = signals;
        this.links = links;
        this.readers = readers;
        this.harvest = harvest;
        this.seals = seals;
        this.self = self;
    }

    /** What stands in it, who has a link to it, and who of the house read it. */
    public MyPlan plan() {
        PersonId me = self.person();
        return plans.find(me)
                .map(plan -> {
                    Seal seal = mySeal(me);
                    return new MyPlan(
                            plan.words(seal),
                            links.of(me, seal),
                            readers.latest(HomePlans.WHAT, plan.id(), MyPlan.READERS));
                })
                .orElse(MyPlan.EMPTY);
    }

    /** Both plans, for paper. */
    public BothPlans both() {
        PersonId me = self.person();
        Optional<SignalPlan> mySignals = signals.find(me);
        Optional<HomePlan> myPlan = plans.find(me);
        if (mySignals.isEmpty() && myPlan.isEmpty()) {
            return new BothPlans(SignalWords.EMPTY, PlanWords.EMPTY);
        }
        Seal seal = mySeal(me);
        return new BothPlans(
                mySignals.map(plan -> plan.words(seal)).orElse(SignalWords.EMPTY),
                myPlan.map(plan -> plan.words(seal)).orElse(PlanWords.EMPTY));
    }

    /**
     * What of my stay can go into it.
     *
     * @param house the zone of the house
     */
    public FromTheStay fromTheStay(ZoneId house, Language language) {
        return harvest.of(self.person(), house, language);
    }

    /** Adds what I chose of that; what stands there already stays. */
    @Transactional
    public PlanWords take(FromTheStay chosen) {
        return plans.take(self.person(), chosen);
    }

    /**
     * Writes one part anew.
     *
     * @param before the plan as I saw it
     * @return the whole plan as it is then
     * @throws Refusal when it is more than fits on paper
     * @throws ObjectOptimisticLockingFailureException when that part was changed meanwhile
     */
    @Transactional
    public PlanWords write(HomePart part, PlanWords before, PlanWords now) {
        return plans.write(self.person(), part, before, now);
    }

    /** There is one: something is sealed with it. */
    private Seal mySeal(PersonId me) {
        return seals.find(me).orElseThrow();
    }
}
