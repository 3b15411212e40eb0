package app.ritme.training;

import app.ritme.people.PersonId;
import app.ritme.training.TakenTraining.Running;
import app.ritme.training.exercise.Alternative;
import app.ritme.training.exercise.Alternatives;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.Courses;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Plans;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is taken along of a guest's training where no network is; who may ask, services decide. */
@Component
class TakenTrainings {

    /** Of each exercise: what a telephone can hold of a plan of many. */
    private static final int MOST_INSTEAD = 6;

    private final WorkoutRepository workouts;
    private final Plans plans;
    private final Courses courses;
    private final Results results;
    private final Alternatives alternatives;
    private final TrainingDay trainingDay;
    private final Clock clock;

    TakenTrainings(
            WorkoutRepository workouts,
            Plans plans,
            Courses courses,
            Results results,
            Alternatives alternatives,
            TrainingDay trainingDay,
            Clock clock) {
        this.workouts = workouts;
        this.plans = plans;
        this.courses = courses;
        this.results = results;
        this.alternatives = alternatives;
        this.trainingDay = trainingDay;
        this.clock = clock;
    }

    /** The plan as it is asked now, where the guest is in it, and how it went before. */
    TakenTraining of(PersonId guest) {
        ZoneId zone = trainingDay.zone(guest);
        List<List<PlannedRow>> plan = plans.workouts(guest);
        if (plan.isEmpty()) {
            return TakenTraining.none(zone);
        }
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Optional<Workout> latest = workouts.latest(guest.value(), today);
        Optional<Workout> open = latest.filter(workout -> workout.isOpenOn(today))
                .filter(workout ->
                        workout.planId().equals(plan.getFirst().getFirst().plan()));
        Optional<UUID> now = open.map(Workout::id).map(WorkoutId::value);
        List<ChangeRow> changes = open.map(Workout::changes).orElse(List.of());
        Set<UUID> own = Results.ids(plan.stream().flatMap(List::stream).toList(), changes);
        Map<ExerciseId, List<Alternative>> instead =
                alternatives.of(own.stream().map(ExerciseId::new).toList(), MOST_INSTEAD);
        Results.NowAndBefore done = results.nowAndBefore(guest, with(own, instead), now);
        OptionalInt before = latest.map(Workout::turn).map(OptionalInt::of).orElse(OptionalInt.empty());
        return new TakenTraining(
                zone,
                courses.asked(plan, now),
                NextWorkout.after(before, plan.size()),
                open.map(workout -> new Running(workout.id(), workout.turn(), workout.changes())),
                done.now(),
                done.before(),
                instead);
    }

    private static Set<UUID> with(Set<UUID> own, Map<ExerciseId, List<Alternative>> instead) {
        return Stream.concat(
                        own.stream(),
                        instead.values().stream()
                                .flatMap(List::stream)
                                .map(other -> other.exercise().id().value()))
                .collect(Collectors.toSet());
    }
}
