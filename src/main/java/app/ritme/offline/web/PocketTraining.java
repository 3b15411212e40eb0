package app.ritme.offline.web;

import app.ritme.shared.Language;
import app.ritme.training.ChangeKind;
import app.ritme.training.ChangeRow;
import app.ritme.training.SetRow;
import app.ritme.training.TakenTraining;
import app.ritme.training.exercise.Alternative;
import app.ritme.training.exercise.Counting;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Loaded;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.ProgressRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A guest's plan, where they are in it and how it went before.
 *
 * @param zone by whose clock the guest's day is
 * @param plan the version of the plan; none without one
 * @param changes what was done otherwise in the workout that runs; the page folds it as {@code Places} does
 * @param others all exercises that can be done instead of one of these, or beside them, by name
 * @param instead of each exercise those of them that train the same, the nearest first
 */
record PocketTraining(
        ZoneId zone,
        @Nullable UUID plan,
        int next,
        @Nullable UUID running,
        int turn,
        List<List<Exercise>> workouts,
        List<Change> changes,
        List<DoneOne> sets,
        Map<UUID, List<DoneOne>> lastTime,
        List<PocketOther> others,
        Map<UUID, List<Near>> instead) {

    /**
     * What is asked.
     *
     * @param id of the place of the workout
     * @param fixed whether exactly so many are asked, and not a range
     * @param loaded whether a weight is asked for
     * @param kilos as it is loaded with the weights that are there
     * @param askedKilos as the plan asks them
     * @param bar of a barbell, with these plates at each end
     * @param lightest kilos there are, where all are heavier than what the plan asks
     * @param own whether the guest put it into the workout, beside the plan
     */
    record Exercise(
            UUID id,
            UUID exercise,
            String name,
            String how,
            String cautions,
            Counting counting,
            int sets,
            int asked,
            int from,
            int to,
            boolean fixed,
            boolean loaded,
            @Nullable BigDecimal kilos,
            @Nullable BigDecimal askedKilos,
            @Nullable BigDecimal bar,
            List<BigDecimal> side,
            @Nullable BigDecimal lightest,
            int restSeconds,
            boolean frozen,
            boolean own) {

        static Exercise of(PlannedRow row, Language reader) {
            Optional<Loaded> loaded = row.loaded();
            return new Exercise(
                    row.planned(),
                    row.exercise(),
                    row.name().in(reader, reader),
                    row.how().in(reader, reader),
                    row.cautions().in(reader, reader),
                    row.counting(),
                    row.sets(),
                    row.asked(),
                    row.repsFrom(),
                    row.repsTo(),
                    row.progression().rule() == ProgressRule.DOUBLE || row.repsFrom() == row.repsTo(),
                    row.equipment().hasLoad() || row.kilos() != null,
                    kilos(row.lifted()),
                    row.kilos(),
                    loaded.flatMap(one -> Optional.ofNullable(one.bar())).orElse(null),
                    loaded.map(Loaded::side).orElse(List.of()),
                    kilos(loaded.isPresent() ? Optional.empty() : row.loadable().lightest()),
                    row.restSeconds(),
                    row.frozen(),
                    false);
        }

        static Exercise of(UUID place, ChangeRow.Put put, Language reader) {
            return new Exercise(
                    place,
                    put.exercise(),
                    put.name().in(reader, reader),
                    put.how().in(reader, reader),
                    put.cautions().in(reader, reader),
                    put.counting(),
                    put.sets(),
                    put.repsFrom(),
                    put.repsFrom(),
                    put.repsTo(),
                    put.repsFrom() == put.repsTo(),
                    put.equipment().hasLoad(),
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    put.restSeconds(),
                    false,
                    true);
        }

        private static @Nullable BigDecimal kilos(Optional<Load> load) {
            return load.map(Load::kilos).orElse(null);
        }
    }

    /**
     * What was done otherwise.
     *
     * @param put the exercise it put into the workout
     */
    record Change(
            UUID id,
            ChangeKind kind,
            UUID place,
            Instant at,
            @Nullable Exercise put) {

        static Change of(ChangeRow change, Language reader) {
            return new Change(
                    change.id(),
                    change.kind(),
                    change.place(),
                    change.at(),
                    change.put() == null ? null : Exercise.of(change.id(), change.put(), reader));
        }
    }

    /** What was done. */
    record DoneOne(UUID planned, int reps, @Nullable BigDecimal kilos, int effort, Instant at) {

        static DoneOne of(SetRow set) {
            return new DoneOne(set.place(), set.reps(), set.kilos(), set.effort(), set.loggedAt());
        }
    }

    /** One of the others, and what it has to do with the exercise it is done instead of. */
    record Near(UUID exercise, Alternative.Kin kin) {

        static Near of(Alternative other) {
            return new Near(other.exercise().id().value(), other.kin());
        }
    }

    static PocketTraining of(TakenTraining taken, Language reader) {
        return new PocketTraining(
                taken.zone(),
                taken.workouts().stream()
                        .findFirst()
                        .map(workout -> workout.getFirst().plan())
                        .orElse(null),
                taken.next(),
                taken.running().map(running -> running.id().value()).orElse(null),
                taken.running().map(TakenTraining.Running::turn).orElse(taken.next()),
                taken.workouts().stream()
                        .map(workout -> workout.stream()
                                .map(row -> Exercise.of(row, reader))
                                .toList())
                        .toList(),
                taken.running().map(TakenTraining.Running::changes).orElse(List.of()).stream()
                        .map(change -> Change.of(change, reader))
                        .toList(),
                taken.sets().stream().map(DoneOne::of).toList(),
                taken.lastTime().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().value(),
                                entry -> entry.getValue().stream()
                                        .map(DoneOne::of)
                                        .toList())),
                others(taken, reader),
                taken.instead().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().value(),
                                entry -> entry.getValue().stream().map(Near::of).toList())));
    }

    private static List<PocketOther> others(TakenTraining taken, Language reader) {
        return taken.instead().values().stream()
                .flatMap(List::stream)
                .map(Alternative::exercise)
                .distinct()
                .map(row -> PocketOther.of(row, reader))
                .sorted(Comparator.comparing(PocketOther::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
