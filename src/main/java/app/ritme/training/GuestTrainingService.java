package app.ritme.training;

import app.ritme.people.Care;
import app.ritme.people.CareRow;
import app.ritme.people.PersonId;
import app.ritme.shared.StaffMembers;
import app.ritme.training.plan.GuestPlan;
import app.ritme.training.plan.Plans;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the guests I look after did with their plans. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GuestTrainingService {

    private final Results results;
    private final Plans plans;
    private final Care care;

    GuestTrainingService(Results results, Plans plans, Care care) {
        this.results = results;
        this.plans = plans;
        this.care = care;
    }

    /** The plan that counts now, with what came of it the last time. */
    public GuestTraining training(PersonId guest) {
        CareRow row = care.mine(guest);
        return new GuestTraining(new GuestPlan(row.guestName(), plans.version(guest)), results.lastTime(guest));
    }

    /** The newest first. */
    public List<WorkoutRow> workouts(PersonId guest, int page, int size) {
        care.mine(guest);
        return results.done(guest, page, size);
    }
}
