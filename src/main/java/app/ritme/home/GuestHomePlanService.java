package app.ritme.home;

import app.ritme.audit.AccessLog;
import app.ritme.journal.habit.Habits;
import app.ritme.people.Care;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans for home of guests I look after, made together with them. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GuestHomePlanService {

    private final HomePlans plans;
    private final StayHarvest harvest;
    private final Care care;
    private final AccessLog log;

    GuestHomePlanService(HomePlans plans, StayHarvest harvest, Care care, AccessLog log) {
        this.plans = plans;
        this.harvest = harvest;
        this.care = care;
        this.log = log;
    }

    /**
     * Opens it, which is written down.
     *
     * @throws NotFoundException when the house knows no such person
     * @throws NotInMyCare when I do not look after them
     */
    @Transactional
    public GuestPlan open(PersonId guest) {
        String name = care.mine(guest).guestName();
        Optional<HomePlan> plan = plans.find(guest);
        plan.ifPresent(found -> log.opened(guest, HomePlans.WHAT, found.id()));
        return new GuestPlan(name, plans.words(guest, plan));
    }

    /**
     * What of the stay can go into it; where habits are in it, that is an opening of those.
     *
     * @param house the zone of the house
     */
    @Transactional
    public FromTheStay fromTheStay(PersonId guest, ZoneId house, Language language) {
        care.mine(guest);
        FromTheStay stay = harvest.of(guest, house, language);
        if (!stay.habits().isEmpty()) {
            log.opened(guest, Habits.WHAT, guest.value());
        }
        return stay;
    }

    /** Adds what was chosen of that; what stands there already stays. */
    @Transactional
    public PlanWords take(PersonId guest, FromTheStay chosen) {
        care.mine(guest);
        return plans.take(guest, chosen);
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
    public PlanWords write(PersonId guest, HomePart part, PlanWords before, PlanWords now) {
        care.mine(guest);
        return plans.write(guest, part, before, now);
    }
}
