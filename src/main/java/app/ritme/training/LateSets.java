package app.ritme.training;

import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.training.plan.PlannedExerciseId;
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
        List<PlannedRow> planned =
                plans.around(guest, new PlannedExerciseId(done.exercise().value()));
        Workout workout = planned.isEmpty() ? own(guest, done.exercise()) : workout(guest, done, planned.getFirst());
        List<SetLog> before =
                sets.findByWorkoutIdOrderByLoggedAtAscIdAsc(workout.id().value());
        Places places = places(workout, planned, before);
        int at = places.of(done.exercise().value());
        Place here = places.at(at);
        SetsSoFar soFar = new SetsSoFar(before, here);
        sets.save(new SetLog(workout, here, soFar.nextNumber(), done.set(), done.at(), by));
        if (!workout.isFinished() && soFar.noneAfter(done.at())) {
            workout.did(at, places.next(at), here.asked(), soFar.countWithNext(), done.at());
        }
    }

    /** Of what is planned; where that is of another workout than the one it says, as nothing was done otherwise in it. */
    private Places places(Workout workout, List<PlannedRow> planned, List<SetLog> before) {
        if (planned.isEmpty()) {
            return Places.of(plans.workout(workout.planId(), workout.turn()), workout.changes(), before);
        }
        PlannedRow first = planned.getFirst();
        boolean itsOwn = workout.isOf(first.plan(), first.turn(), workout.day());
        return Places.of(planned, itsOwn ? workout.changes() : List.of(), before);
    }

    /** The one a guest put this place into. */
    private Workout own(PersonId guest, PlaceId place) {
        return workouts.lockWith(place.value(), guest.value()).orElseThrow(NotFoundException::new);
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
