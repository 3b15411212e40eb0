package app.ritme.offline.web;

import app.ritme.shared.Language;
import app.ritme.training.SetRow;
import app.ritme.training.TakenTraining;
import app.ritme.training.exercise.Counting;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Loaded;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.ProgressRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A guest's plan, where they are in it and how it went before.
 *
 * @param zone by whose clock the guest's day is
 * @param plan the version of the plan; none without one
 * @param now the exercises of the workout that runs, as they are by now: also what was swapped, added and shortened
 */
record PocketTraining(
        ZoneId zone,
        @Nullable UUID plan,
        int next,
        @Nullable UUID running,
        int turn,
        List<List<Exercise>> workouts,
        List<Exercise> now,
        List<DoneOne> sets,
        Map<UUID, List<DoneOne>> lastTime) {

    /**
     * What is asked.
     *
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

        static Exercise of(PlannedRow row, boolean own, Language reader) {
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
                    own);
        }

        private static @Nullable BigDecimal kilos(Optional<Load> load) {
            return load.map(Load::kilos).orElse(null);
        }
    }

    /** What was done. */
    record DoneOne(UUID planned, int reps, @Nullable BigDecimal kilos, int effort, Instant at) {

        static DoneOne of(SetRow set) {
            return new DoneOne(set.place(), set.reps(), set.kilos(), set.effort(), set.loggedAt());
        }
    }

    static PocketTraining of(TakenTraining taken, Language reader) {
        Set<UUID> planned = taken.workouts().stream()
                .flatMap(List::stream)
                .map(PlannedRow::planned)
                .collect(Collectors.toSet());
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
                        .map(workout -> exercises(workout, planned, reader))
                        .toList(),
                exercises(taken.running().map(TakenTraining.Running::exercises).orElse(List.of()), planned, reader),
                taken.sets().stream().map(DoneOne::of).toList(),
                taken.lastTime().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().value(),
                                entry -> entry.getValue().stream()
                                        .map(DoneOne::of)
                                        .toList())));
    }

    private static List<Exercise> exercises(List<PlannedRow> rows, Set<UUID> planned, Language reader) {
        return rows.stream()
                .map(row -> Exercise.of(row, !planned.contains(row.planned()), reader))
                .toList();
    }
}
