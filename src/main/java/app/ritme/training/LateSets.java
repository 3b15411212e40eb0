package app.ritme.training;

import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Plans;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Keeps sets of which Ritme hears later than they were done; whose they may be, services decide. */
@Component
class LateSets {

    private final WorkoutRepository workouts;
    private final SetLogRepository sets;
    private final Plans plans;
    private final TrainingDay trainingDay;
    private final WorkoutEnd end;
    private final Clock clock;

    LateSets(
            WorkoutRepository workouts,
            SetLogRepository sets,
            Plans plans,
            TrainingDay trainingDay,
            WorkoutEnd end,
            Clock clock) {
        this.workouts = workouts;
        this.sets = sets;
        this.plans = plans;
        this.trainingDay = trainingDay;
        this.end = end;
        this.clock = clock;
    }

    /**
     * Keeps a set that was done a while ago. It belongs to the workout it says, else to the same one of that day that is
     * open, else it begins one. It is kept whatever happened to that workout meanwhile: done is done.
     *
     * @param by who wrote it down, where that was not the guest
     * @throws Refusal when nobody does so many repetitions, or that workout is somebody else's
     * @throws NotFoundException when the exercise stands in no plan of the guest
     */
    void log(PersonId guest, DoneSet sent, Optional<PersonId> by) {
        DoneSet done = notAhead(guest, sent);
        List<PlannedRow> planned = plans.around(guest, done.exercise());
        int at = Positions.of(planned, done.exercise());
        PlannedRow exercise = planned.get(at);
        Workout workout = workout(guest, done, exercise);
        SetsSoFar soFar = new SetsSoFar(
                sets.findByWorkoutIdOrderByLoggedAtAscIdAsc(workout.id().value()), exercise);
        sets.save(new SetLog(workout, exercise, soFar.nextNumber(), done.set(), done.at(), by));
        if (!workout.isFinished() && soFar.noneAfter(done.at())) {
            workout.did(at, planned.size(), exercise, soFar.countWithNext(), done.at());
        }
    }

    private Workout workout(PersonId guest, DoneSet done, PlannedRow exercise) {
        List<Workout> found = workouts.lockThisOrOpen(done.workout().value(), guest.value());
        Optional<Workout> open =
                found.stream().filter(each -> !each.isFinished()).findFirst();
        return found.stream()
                .filter(each -> each.id().equals(done.workout()))
                .findFirst()
                .or(() -> open.filter(each -> each.isOf(exercise.plan(), exercise.turn(), done.day())))
                .orElseGet(() -> begin(
                        new Workout(done.workout(), guest, exercise.plan(), exercise.turn(), done.day(), done.at()),
                        open,
                        done.at()));
    }

    /** What was done before the workout that is open changes nothing about it. */
    private Workout begin(Workout workout, Optional<Workout> open, Instant when) {
        if (open.filter(other -> other.day().isAfter(workout.day())).isPresent()) {
            workout.finish(when);
        } else {
            open.ifPresent(end::makeWay);
        }
        try {
            return workouts.saveAndFlush(workout);
        } catch (DataIntegrityViolationException anothers) {
            throw new Refusal("error.outbox.workout");
        }
    }

    /** A telephone whose clock is ahead did nothing tomorrow. */
    private DoneSet notAhead(PersonId guest, DoneSet done) {
        Instant now = clock.instant();
        if (!done.at().isAfter(now)) {
            return done;
        }
        LocalDate today = trainingDay.today(guest);
        LocalDate day = done.day().isAfter(today) ? today : done.day();
        return new DoneSet(done.workout(), done.exercise(), done.set(), day, now);
    }
}
