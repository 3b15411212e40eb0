package app.ritme.training.plan;

import app.ritme.people.Care;
import app.ritme.people.CareRow;
import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import app.ritme.training.exercise.Library;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of the guests I look after. About any other guest of the house it refuses; row security shows nothing. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class TrainingPlanService {

    private static final int MOST_WORKOUTS = 7;
    private static final int MOST_EXERCISES = 20;

    private final Plans plans;
    private final TrainingPlanRepository versions;
    private final PlannedExerciseRepository exercises;
    private final Library library;
    private final Starters starters;
    private final Courses courses;
    private final Care care;
    private final Self self;
    private final Clock clock;

    TrainingPlanService(
            Plans plans,
            TrainingPlanRepository versions,
            PlannedExerciseRepository exercises,
            Library library,
            Starters starters,
            Courses courses,
            Care care,
            Self self,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.exercises = exercises;
        this.library = library;
        this.starters = starters;
        this.courses = courses;
        this.care = care;
        this.self = self;
        this.clock = clock;
    }

    /** The version that counts now. */
    public GuestPlan plan(PersonId guest) {
        CareRow row = care.mine(guest);
        return new GuestPlan(row.guestName(), plans.version(guest));
    }

    /** All versions, the newest first. */
    public List<PlanVersionRow> versions(PersonId guest) {
        care.mine(guest);
        return versions.versions(guest.value());
    }

    /** @throws NotFoundException when the guest's plan has no such version */
    public PlanVersion version(PersonId guest, int number) {
        care.mine(guest);
        return plans.version(guest, number).orElseThrow(NotFoundException::new);
    }

    /** Plans to begin from, written with the exercises of the house. */
    @Transactional
    public List<StarterPlan> starters() {
        return starters.all();
    }

    /**
     * Makes the next version of the plan; those before stay readable.
     *
     * @param basedOn the version it was made on, 0 for none
     * @return its number
     * @throws Refusal when there is nothing in it, a number is out of its range, or a weight is another than the rule
     *     asks and no reason is given
     * @throws ObjectOptimisticLockingFailureException when somebody else made a version meanwhile
     */
    @Transactional
    public int save(PersonId guest, int basedOn, List<WorkoutPlan> workouts) {
        care.mine(guest);
        refuseUnknown(workouts);
        refuseSize(workouts);
        if (versions.newest(guest.value()) != basedOn) {
            throw new ObjectOptimisticLockingFailureException(TrainingPlan.class, guest.value());
        }
        Overrides overrides = plans.version(guest)
                .map(before -> Overrides.of(before, courses.of(before)))
                .orElse(Overrides.NONE);
        var plan = new TrainingPlan(guest, basedOn + 1, self.person(), clock.instant());
        try {
            versions.saveAndFlush(plan);
        } catch (DataIntegrityViolationException sameNumber) {
            throw new ObjectOptimisticLockingFailureException(TrainingPlan.class, guest.value(), sameNumber);
        }
        for (int turn = 0; turn < workouts.size(); turn++) {
            List<Prescription> prescribed = workouts.get(turn).exercises();
            for (int position = 0; position < prescribed.size(); position++) {
                Prescription one = prescribed.get(position);
                exercises.save(new PlannedExercise(plan, turn, position, one, overrides.overridden(one)));
            }
        }
        return basedOn + 1;
    }

    private void refuseUnknown(List<WorkoutPlan> workouts) {
        var wanted = workouts.stream()
                .flatMap(workout -> workout.exercises().stream())
                .map(Prescription::exercise)
                .collect(Collectors.toSet());
        if (!library.knows(wanted)) {
            throw new NotFoundException();
        }
    }

    private static void refuseSize(List<WorkoutPlan> workouts) {
        if (workouts.isEmpty()
                || workouts.stream().anyMatch(workout -> workout.exercises().isEmpty())) {
            throw new Refusal("error.training.empty");
        }
        if (workouts.size() > MOST_WORKOUTS
                || workouts.stream().anyMatch(workout -> workout.exercises().size() > MOST_EXERCISES)) {
            throw new Refusal("error.training.many", MOST_WORKOUTS, MOST_EXERCISES);
        }
    }
}
