package app.ritme.training.plan;

import app.ritme.organisation.Weights;
import app.ritme.shared.LocalizedText;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.Equipment;
import app.ritme.training.exercise.ExerciseId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exercise in a version of a plan, with the words of the house for it.
 *
 * @param turn the workout it belongs to: 0 is A
 * @param effort the target, 6 to 10
 * @param ruleKilos what the rule asked when the coach asked otherwise
 * @param asked how often is asked now, in each set: as the plan says, until it is {@link #at} where it stands
 * @param frozen by pain in the red, until the coach looked
 * @param here the weights of the location where it is done; none where nobody said what there is
 */
public record PlannedRow(
        UUID planned,
        UUID plan,
        int turn,
        UUID exercise,
        LocalizedText name,
        LocalizedText how,
        LocalizedText cautions,
        Counting counting,
        Equipment equipment,
        int sets,
        int repsFrom,
        int repsTo,
        @Nullable BigDecimal kilos,
        int restSeconds,
        int effort,
        Progression progression,
        @Nullable BigDecimal ruleKilos,
        @Nullable Reason reason,
        int asked,
        boolean frozen,
        @Nullable Weights here)
        implements Serializable {

    /** Wherever it is done; queries that do not ask for the place make it so. */
    public PlannedRow(
            UUID planned,
            UUID plan,
            int turn,
            UUID exercise,
            LocalizedText name,
            LocalizedText how,
            LocalizedText cautions,
            Counting counting,
            Equipment equipment,
            int sets,
            int repsFrom,
            int repsTo,
            @Nullable BigDecimal kilos,
            int restSeconds,
            int effort,
            Progression progression,
            @Nullable BigDecimal ruleKilos,
            @Nullable Reason reason,
            int asked,
            boolean frozen) {
        this(
                planned,
                plan,
                turn,
                exercise,
                name,
                how,
                cautions,
                counting,
                equipment,
                sets,
                repsFrom,
                repsTo,
                kilos,
                restSeconds,
                effort,
                progression,
                ruleKilos,
                reason,
                asked,
                frozen,
                null);
    }

    /** As it is asked now. */
    PlannedRow at(Course course) {
        return new PlannedRow(
                planned,
                plan,
                turn,
                exercise,
                name,
                how,
                cautions,
                counting,
                equipment,
                sets,
                repsFrom,
                repsTo,
                course.load().map(Load::kilos).orElse(null),
                restSeconds,
                effort,
                progression,
                ruleKilos,
                reason,
                course.reps(),
                course.frozen(),
                here);
    }

    /** The same with another number of sets, as a guest chose it for one workout. */
    public PlannedRow asking(int otherSets) {
        return new PlannedRow(
                planned,
                plan,
                turn,
                exercise,
                name,
                how,
                cautions,
                counting,
                equipment,
                otherSets,
                repsFrom,
                repsTo,
                kilos,
                restSeconds,
                effort,
                progression,
                ruleKilos,
                reason,
                asked,
                frozen,
                here);
    }

    public PlannedExerciseId id() {
        return new PlannedExerciseId(planned);
    }

    public ExerciseId exerciseId() {
        return new ExerciseId(exercise);
    }

    /** What is asked, whether it can be loaded here or not. */
    public Optional<Load> load() {
        return Optional.ofNullable(kilos).map(Load::new);
    }

    /** What is asked, as it is loaded here; none where nobody said what there is, or all of it is too heavy. */
    public Optional<Loaded> loaded() {
        return load().flatMap(wanted -> loadable().nearest(wanted, progression.step()));
    }

    /** What is lifted here: as it is loaded, else as it is asked. */
    public Optional<Load> lifted() {
        return loaded().map(Loaded::load).or(this::load);
    }

    /** What there is to load here. */
    public Loadable loadable() {
        return here == null ? Loadable.UNKNOWN : Loadable.of(here, equipment);
    }

    public Tank target() {
        return Tank.of(effort);
    }

    /** Why the coach asked otherwise than the rule, where that was so. */
    public Optional<Reason> override() {
        return Optional.ofNullable(reason);
    }

    /** Before anything was done of it. */
    Course course() {
        return Course.begin(prescription(), counting == Counting.SECONDS);
    }

    Prescription prescription() {
        return new Prescription(exerciseId(), sets, repsFrom, repsTo, load(), restSeconds, target())
                .growing(progression);
    }
}
