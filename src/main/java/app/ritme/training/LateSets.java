package app.ritme.training;

import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps sets of which Ritme hears later than they were done; whose they may be, services decide. */
@Component
class LateSets {

    private final LateWorkouts late;
    private final SetLogRepository sets;

    LateSets(LateWorkouts late, SetLogRepository sets) {
        this.late = late;
        this.sets = sets;
    }

    /**
     * Keeps a set that was done a while ago. It belongs to the workout it says, else to the same one of that day that is
     * open, else it begins one. It is kept whatever happened to that workout meanwhile: done is done.
     *
     * @param by who wrote it down, where that was not the guest
     * @throws Refusal when nobody does so many repetitions, or that workout is somebody else's
     * @throws NotFoundException when the exercise stands in no plan and no workout of the guest
     */
    void log(PersonId guest, DoneSet done, Optional<PersonId> by) {
        LateWorkouts.Found found = late.find(guest, done.late());
        Workout workout = found.workout();
        List<SetLog> before =
                sets.findByWorkoutIdOrderByLoggedAtAscIdAsc(workout.id().value());
        Places places = found.places(workout.changes(), before);
        int at = places.of(done.exercise().value());
        Place here = places.at(at);
        SetsSoFar soFar = new SetsSoFar(before, here);
        sets.save(new SetLog(workout, here, soFar.nextNumber(), done.set(), found.at(), by));
        if (!workout.isFinished() && soFar.noneAfter(found.at())) {
            workout.did(at, places.next(at), here.asked(), soFar.countWithNext(), found.at());
        }
    }
}
