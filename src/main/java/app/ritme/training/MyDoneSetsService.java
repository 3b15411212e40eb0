package app.ritme.training;

import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.training.TakenTraining.Running;
import app.ritme.training.plan.Courses;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Plans;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A guest's own training where no network is: what is taken along, and what was done there. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyDoneSetsService {

    private final WorkoutRepository workouts;
    private final SetLogRepository sets;
    private final Plans plans;
    private final Courses courses;
    private final Results results;
    private final TrainingDay trainingDay;
    private final WorkoutEnd end;
    private final Self self;
    private final Clock clock;

    MyDoneSetsService(
            WorkoutRepository workouts,
            SetLogRepository sets,
            Plans plans,
            Courses courses,
            Results results,
            TrainingDay trainingDay,
            WorkoutEnd end,
            Self self,
            Clock clock) {
        this.workouts = workouts;
        this.sets = sets;
        this.plans = plans;
        this.courses = courses;
        this.results = results;
        this.trainingDay = trainingDay;
        this.end = end;
        this.self = self;
        this.clock = clock;
    }

    /** The plan as it is asked now, where I am in it, and how it went before. */
    public TakenTraining take() {
        PersonId me = self.person();
        List<List<PlannedRow>> plan = plans.workouts(me);
        if (plan.isEmpty()) {
            return TakenTraining.NONE;
        }
        LocalDate today = trainingDay.today(me);
        Optional<Workout> latest = workouts.latest(me.value(), today);
        Optional<Running> running = latest.filter(workout -> workout.isOpenOn(today))
                .filter(workout ->
                        workout.planId().equals(plan.getFirst().getFirst().plan()))
                .map(workout -> new Running(workout.id(), workout.turn()));
        Optional<UUID> now = running.map(Running::id).map(WorkoutId::value);
        Results.NowAndBefore done =
                results.nowAndBefore(me, plan.stream().flatMap(List::stream).toList(), now);
        OptionalInt before = latest.map(Workout::turn).map(OptionalInt::of).orElse(OptionalInt.empty());
        return new TakenTraining(
                courses.asked(plan, now), NextWorkout.after(before, plan.size()), running, done.now(), done.before());
    }

    /**
     * Keeps a set that was done a while ago. It belongs to the workout it says, else to the same one of that day that is
     * open, else it begins one. It is kept whatever happened to that workout meanwhile: done is done.
     *
     * @throws Refusal when nobody does so many repetitions, or that workout is somebody else's
     * @throws NotFoundException when the exercise stands in no plan of mine
     */
    @Transactional
    public void log(DoneSet sent) {
        DoneSet done = notAhead(sent);
        List<PlannedRow> planned = plans.around(done.exercise());
        int at = Positions.of(planned, done.exercise());
        PlannedRow exercise = planned.get(at);
        Workout workout = workout(done, exercise);
        SetsSoFar soFar = new SetsSoFar(
                sets.findByWorkoutIdOrderByLoggedAtAscIdAsc(workout.id().value()), exercise);
        sets.save(new SetLog(workout, exercise, soFar.nextNumber(), done.set(), done.at()));
        if (!workout.isFinished() && soFar.noneAfter(done.at())) {
            workout.did(at, planned.size(), exercise, soFar.countWithNext(), done.at());
        }
    }

    private Workout workout(DoneSet done, PlannedRow exercise) {
        PersonId me = self.person();
        List<Workout> found = workouts.lockThisOrOpen(done.workout().value(), me.value());
        Optional<Workout> open =
                found.stream().filter(each -> !each.isFinished()).findFirst();
        return found.stream()
                .filter(each -> each.id().equals(done.workout()))
                .findFirst()
                .or(() -> open.filter(each -> each.isOf(exercise.plan(), exercise.turn(), done.day())))
                .orElseGet(() -> begin(
                        new Workout(done.workout(), me, exercise.plan(), exercise.turn(), done.day(), done.at()),
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
    private DoneSet notAhead(DoneSet done) {
        Instant now = clock.instant();
        if (!done.at().isAfter(now)) {
            return done;
        }
        LocalDate today = trainingDay.today(self.person());
        LocalDate day = done.day().isAfter(today) ? today : done.day();
        return new DoneSet(done.workout(), done.exercise(), done.set(), day, now);
    }
}
