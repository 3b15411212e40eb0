package app.ritme.training;

import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.training.plan.Courses;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Plans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A guest's own training: today's workout, one set after the other, and what was done before. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyTrainingService {

    private final WorkoutRepository workouts;
    private final SetLogRepository sets;
    private final Plans plans;
    private final Courses courses;
    private final Results results;
    private final TrainingDay trainingDay;
    private final WorkoutEnd end;
    private final Self self;
    private final Clock clock;

    MyTrainingService(
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

    /** All the page of training shows. */
    public MyTraining training() {
        PersonId me = self.person();
        LocalDate today = trainingDay.today(me);
        Optional<Workout> latest = workouts.latest(me.value(), today);
        Optional<Workout> open = latest.filter(workout -> workout.isOpenOn(today));
        if (open.isPresent()) {
            return new MyTraining(true, List.of(), 0, open.map(this::running), Optional.empty());
        }
        List<List<PlannedRow>> plan = courses.asked(plans.workouts(me), Optional.empty());
        OptionalInt before = latest.map(Workout::turn).map(OptionalInt::of).orElse(OptionalInt.empty());
        return new MyTraining(
                !plan.isEmpty() && trainingDay.isOn(me, today),
                plan,
                plan.isEmpty() ? 0 : NextWorkout.after(before, plan.size()),
                Optional.empty(),
                latest.filter(workout -> workout.day().equals(today)).map(results::row));
    }

    /** What I did, the newest first. */
    public List<WorkoutRow> workouts(int page, int size) {
        return results.done(self.person(), page, size);
    }

    /**
     * Begins a workout of the plan; where one is open today, that one goes on. One left open earlier is over.
     *
     * @param turn which of the plan's: 0 is A
     * @throws NotFoundException when the plan has no such workout
     */
    @Transactional
    public WorkoutId begin(int turn) {
        PersonId me = self.person();
        LocalDate today = trainingDay.today(self.person());
        Optional<Workout> open = workouts.findByPersonIdAndFinishedAtIsNull(me.value());
        if (open.filter(workout -> workout.isOpenOn(today)).isPresent()) {
            return open.get().id();
        }
        open.ifPresent(end::makeWay);
        PlannedRow first = plans.workouts(me).stream()
                .map(List::getFirst)
                .filter(planned -> planned.turn() == turn)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return workouts.save(new Workout(me, first.plan(), turn, today, clock.instant()))
                .id();
    }

    /**
     * Keeps a set and begins the rest after it. A set whose client id is here already is here once.
     *
     * @throws Refusal when the workout is finished, or nobody does so many repetitions
     */
    @Transactional
    public void log(WorkoutId id, PlaceId place, SetData set) {
        Workout workout = lock(id);
        List<SetLog> done = sets.findByWorkoutIdOrderByLoggedAtAscIdAsc(id.value());
        Places places = places(workout, done);
        int at = places.of(place.value());
        if (done.stream().anyMatch(log -> log.clientId().equals(set.clientId()))) {
            return;
        }
        workout.refuseFinished();
        Place here = places.at(at);
        SetsSoFar soFar = new SetsSoFar(done, here);
        sets.save(new SetLog(workout, here, soFar.nextNumber(), set, clock.instant(), Optional.empty()));
        workout.did(at, places.next(at), here.asked(), soFar.countWithNext(), clock.instant());
    }

    /**
     * Takes the last set of a workout of today back; the workout goes on from there.
     *
     * @throws NotFoundException when it is not the last one
     */
    @Transactional
    public void takeBack(SetLogId id) {
        PersonId me = self.person();
        SetLog set = sets.findByIdAndPersonId(id.value(), me.value()).orElseThrow(NotFoundException::new);
        Workout workout = lock(set.workout());
        List<SetLog> done =
                sets.findByWorkoutIdOrderByLoggedAtAscIdAsc(workout.id().value());
        boolean last = done.getLast().getId().equals(id.value());
        boolean another = workouts.findByPersonIdAndFinishedAtIsNull(me.value())
                .filter(open -> !open.id().equals(workout.id()))
                .isPresent();
        if (!last || another || !workout.day().equals(trainingDay.today(self.person()))) {
            throw new NotFoundException();
        }
        sets.remove(id.value());
        workout.reopen();
        workout.moveTo(places(workout, done).open(set.place()));
    }

    /** The guest is back from the rest. */
    @Transactional
    public void goOn(WorkoutId id) {
        lock(id).goOn(clock.instant());
    }

    /** Leaves this exercise as it is and goes on to the next. */
    @Transactional
    public void skip(WorkoutId id, PlaceId place) {
        Workout workout = lock(id);
        Places places = places(workout, List.of());
        int at = places.of(place.value());
        workout.skip(at, places.next(at), clock.instant());
        if (workout.isFinished()) {
            end.close(workout);
        }
    }

    /** That was enough for today; a workout without a set leaves no trace. */
    @Transactional
    public void finish(WorkoutId id) {
        end.close(lock(id));
    }

    private RunningWorkout running(Workout workout) {
        return results.running(
                workout,
                courses.asked(
                        plans.exercises(new PersonId(workout.personId()), workout.planId()),
                        workout.turn(),
                        workout.id().value()),
                clock.instant());
    }

    private Places places(Workout workout, List<SetLog> done) {
        return Places.of(plans.workout(workout.planId(), workout.turn()), workout.changes(), done);
    }

    private Workout lock(WorkoutId id) {
        return workouts.lock(id.value(), self.person().value()).orElseThrow(NotFoundException::new);
    }
}
