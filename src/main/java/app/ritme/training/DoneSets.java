package app.ritme.training;

import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.DoneWorkout;
import app.ritme.training.plan.DoneWorkouts;
import app.ritme.training.plan.PlannedRow;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells plans what came of their exercises. */
@Component
class DoneSets implements DoneWorkouts {

    private static final UUID NONE = new UUID(0, 0);

    private final SetLogRepository sets;

    DoneSets(SetLogRepository sets) {
        this.sets = sets;
    }

    @Override
    public Done of(List<PlannedRow> exercises, Optional<UUID> except) {
        Map<Boolean, List<DoneSetRow>> done = sets
                .done(
                        exercises.getFirst().plan(),
                        exercises.stream().map(PlannedRow::planned).toList(),
                        except.orElse(NONE))
                .stream()
                .collect(Collectors.partitioningBy(DoneSetRow::isPlanned));
        return new Done(planned(done.getOrDefault(true, List.of())), hurt(done.getOrDefault(false, List.of())));
    }

    private static Map<UUID, List<DoneWorkout>> planned(List<DoneSetRow> sets) {
        return sets.stream()
                .collect(Collectors.groupingBy(
                        set -> Objects.requireNonNull(set.planned()),
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(DoneSetRow::workout, LinkedHashMap::new, Collectors.toList()),
                                byWorkout -> byWorkout.values().stream()
                                        .map(DoneSets::workout)
                                        .toList())));
    }

    /** The oldest stand first. */
    private static Map<ExerciseId, Instant> hurt(List<DoneSetRow> beside) {
        return beside.stream()
                .filter(DoneSetRow::hurtTooMuch)
                .collect(Collectors.toMap(
                        set -> new ExerciseId(set.exercise()), DoneSetRow::beganAt, (first, later) -> first));
    }

    private static DoneWorkout workout(List<DoneSetRow> sets) {
        return new DoneWorkout(
                sets.getFirst().day(),
                sets.getFirst().beganAt(),
                sets.stream().map(DoneSetRow::set).toList());
    }
}
