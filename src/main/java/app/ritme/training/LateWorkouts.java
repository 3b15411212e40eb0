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

/** Finds the workout that something belongs to of which Ritme hears later than it was done. */
@Component
class LateWorkouts {

    private final WorkoutRepository workouts;
    private final Plans plans;
    private final TrainingDay trainingDay;
    private final WorkoutEnd end;
    private final Clock clock;

    LateWorkouts(WorkoutRepository workouts, Plans plans, TrainingDay trainingDay, WorkoutEnd end, Clock clock) {
        this.workouts = workouts;
        this.plans = plans;
        this.trainingDay = trainingDay;
        this.end = end;
        this.clock = clock;
    }

    /**
     * The workout, locked.
     *
     * @param planned the exercises of the plan around the place
     * @param itsOwn whether they are of this workout; else nothing that was done otherwise in it is about them
     * @param at when it was done, never later than now
     */
    record Found(Workout workout, List<PlannedRow> planned, boolean itsOwn, Instant at) {

        Places places(List<ChangeRow> changes, List<SetLog> sets) {
            return Places.of(planned, itsOwn ? changes : List.of(), sets);
        }
    }

    /**
     * The workout it says, else the same one of that day that is open, else it begins one; also one that is finished.
     *
     * @throws Refusal when that workout is somebody else's
     * @throws NotFoundException when no plan and no workout of the guest has such a place
     */
    Found find(PersonId guest, Late sent) {
        Late late = notAhead(guest, sent);
        List<PlannedRow> planned =
                plans.around(guest, new PlannedExerciseId(late.place().value()));
        if (planned.isEmpty()) {
            Workout own = workouts.lockWith(late.place().value(), guest.value()).orElseThrow(NotFoundException::new);
            return new Found(own, plans.workout(own.planId(), own.turn()), true, late.at());
        }
        PlannedRow first = planned.getFirst();
        Workout workout = workout(guest, late, first);
        return new Found(workout, planned, workout.isOf(first.plan(), first.turn(), workout.day()), late.at());
    }

    private Workout workout(PersonId guest, Late late, PlannedRow exercise) {
        List<Workout> found = workouts.lockThisOrOpen(late.workout().value(), guest.value());
        Optional<Workout> open =
                found.stream().filter(each -> !each.isFinished()).findFirst();
        return found.stream()
                .filter(each -> each.id().equals(late.workout()))
                .findFirst()
                .or(() -> open.filter(each -> each.isOf(exercise.plan(), exercise.turn(), late.day())))
                .orElseGet(() -> begin(
                        new Workout(late.workout(), guest, exercise.plan(), exercise.turn(), late.day(), late.at()),
                        open,
                        late.at()));
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
    private Late notAhead(PersonId guest, Late late) {
        Instant now = clock.instant();
        if (!late.at().isAfter(now)) {
            return late;
        }
        LocalDate today = trainingDay.today(guest);
        return new Late(late.workout(), late.place(), late.day().isAfter(today) ? today : late.day(), now);
    }
}
