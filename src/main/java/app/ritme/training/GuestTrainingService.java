package app.ritme.training;

import app.ritme.people.Care;
import app.ritme.people.CareRow;
import app.ritme.people.PersonId;
import app.ritme.shared.StaffMembers;
import app.ritme.training.learned.Learned;
import app.ritme.training.plan.Courses;
import app.ritme.training.plan.GuestPlan;
import app.ritme.training.plan.PlanVersion;
import app.ritme.training.plan.Plans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the guests I look after did with their plans. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GuestTrainingService {

    private final Results results;
    private final LearnedSets learned;
    private final Plans plans;
    private final Courses courses;
    private final Care care;

    GuestTrainingService(Results results, LearnedSets learned, Plans plans, Courses courses, Care care) {
        this.results = results;
        this.learned = learned;
        this.plans = plans;
        this.courses = courses;
        this.care = care;
    }

    /** The plan that counts now, with what came of it the last time. */
    public GuestTraining training(PersonId guest) {
        CareRow row = care.mine(guest);
        Optional<PlanVersion> version = plans.version(guest);
        return new GuestTraining(
                new GuestPlan(row.guestName(), version),
                results.lastTime(guest),
                version.map(courses::of).orElse(Map.of()));
    }

    /** What came out of it. */
    public Learned learned(PersonId guest) {
        care.mine(guest);
        return learned.of(guest);
    }

    /** The newest first. */
    public List<WorkoutRow> workouts(PersonId guest, int page, int size) {
        care.mine(guest);
        return results.done(guest, page, size);
    }
}
