package app.ritme.training;

import app.ritme.people.PersonId;
import app.ritme.shared.StaffMembers;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.InCare;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the guests I look after did with their plans. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GuestTrainingService {

    private final Results results;
    private final InCare inCare;

    GuestTrainingService(Results results, InCare inCare) {
        this.results = results;
        this.inCare = inCare;
    }

    /** Of each exercise the guest ever did, the sets of the last workout that had it. */
    public Map<ExerciseId, List<SetRow>> lastTime(PersonId guest) {
        inCare.guest(guest);
        return results.lastTime(guest);
    }

    /** The newest first. */
    public List<WorkoutRow> workouts(PersonId guest, int page, int size) {
        inCare.guest(guest);
        return results.done(guest, page, size);
    }
}
