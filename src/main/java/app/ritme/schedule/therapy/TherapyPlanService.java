package app.ritme.schedule.therapy;

import app.ritme.organisation.LocationService;
import app.ritme.people.SkillRow;
import app.ritme.people.SkillService;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.util.List;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The standard plans of the house: whoever plans places them, managers write them. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class TherapyPlanService {

    private final TherapyPlanRepository plans;
    private final SkillService skills;
    private final LocationService locations;

    TherapyPlanService(TherapyPlanRepository plans, SkillService skills, LocationService locations) {
        this.plans = plans;
        this.skills = skills;
        this.locations = locations;
    }

    /** All of them with their lines, in the order they were made; in one statement. */
    public List<TherapyPlanRow> plans() {
        return plans.whole().stream().map(TherapyPlan::row).toList();
    }

    /** @throws NotFoundException when there is no such plan */
    public TherapyPlanRow plan(TherapyPlanId id) {
        return get(id).row();
    }

    /**
     * @throws NotFoundException when a skill or a room is not of this house
     * @throws Refusal when it makes no sense
     */
    @Managers
    @Transactional
    public TherapyPlanId add(TherapyPlanData data) {
        refuseUnknown(data);
        return plans.save(new TherapyPlan(data)).id();
    }

    /**
     * @throws NotFoundException when there is no such plan, or a skill or a room is not of this house
     * @throws Refusal when it makes no sense
     * @throws ObjectOptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @Managers
    @Transactional
    public void change(TherapyPlanId id, TherapyPlanData data, long version) {
        TherapyPlan plan = plans.toChange(id.value()).orElseThrow(NotFoundException::new);
        if (plan.version() != version) {
            throw new ObjectOptimisticLockingFailureException(TherapyPlan.class, id.value());
        }
        refuseUnknown(data);
        plan.describe(data);
    }

    /** What was placed of it stays. */
    @Managers
    @Transactional
    public void remove(TherapyPlanId id) {
        plans.delete(get(id));
    }

    private TherapyPlan get(TherapyPlanId id) {
        return plans.whole(id.value()).orElseThrow(NotFoundException::new);
    }

    private void refuseUnknown(TherapyPlanData data) {
        var known = skills.skills().stream().map(SkillRow::id).toList();
        var rooms = locations.locations().stream()
                .flatMap(location -> location.rooms().stream())
                .map(room -> room.id())
                .toList();
        data.lines().forEach(line -> {
            boolean strange = (line.skill() != null && !known.contains(line.skill()))
                    || (line.room() != null && !rooms.contains(line.room()));
            if (strange) {
                throw new NotFoundException();
            }
        });
    }
}
