package app.ritme.training.plan;

import app.ritme.shared.LocalizedText;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.exercise.Library;
import app.ritme.training.exercise.Shipped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The starter plans in {@code starters.json}, written with the exercises of the house. */
@Component
class Starters {

    private record Starter(LocalizedText name, LocalizedText text, List<List<Step>> workouts) {}

    /** @param exercise key in the library */
    private record Step(String exercise, int sets, int repsFrom, int repsTo, int restSeconds, Tank target) {}

    private static final List<Starter> SHIPPED =
            Arrays.asList(Shipped.read(Starters.class, "starters.json", Starter[].class));

    private final Library library;

    Starters(Library library) {
        this.library = library;
    }

    List<StarterPlan> all() {
        Map<String, ExerciseId> exercises = library.byKey();
        return SHIPPED.stream()
                .map(starter -> new StarterPlan(
                        starter.name(),
                        starter.text(),
                        starter.workouts().stream()
                                .map(workout -> workout(workout, exercises))
                                .toList()))
                .toList();
    }

    private static WorkoutPlan workout(List<Step> steps, Map<String, ExerciseId> exercises) {
        return new WorkoutPlan(steps.stream()
                .map(step -> new Prescription(
                                Objects.requireNonNull(exercises.get(step.exercise()), step.exercise()),
                                step.sets(),
                                step.repsFrom(),
                                step.repsTo(),
                                Optional.empty(),
                                step.restSeconds(),
                                step.target())
                        .growing(Progression.USUAL))
                .toList());
    }
}
