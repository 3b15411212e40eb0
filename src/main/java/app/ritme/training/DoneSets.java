package app.ritme.training;

import app.ritme.training.plan.DoneWorkout;
import app.ritme.training.plan.DoneWorkouts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    public Map<UUID, List<DoneWorkout>> of(Collection<UUID> planned, Optional<UUID> except) {
        return sets.done(planned, except.orElse(NONE)).stream()
                .collect(Collectors.groupingBy(
                        DoneSetRow::planned,
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(DoneSetRow::workout, LinkedHashMap::new, Collectors.toList()),
                                byWorkout -> byWorkout.values().stream()
                                        .map(DoneSets::workout)
                                        .toList())));
    }

    private static DoneWorkout workout(List<DoneSetRow> sets) {
        return new DoneWorkout(
                sets.getFirst().day(),
                sets.getFirst().beganAt(),
                sets.stream().map(DoneSetRow::set).toList());
    }
}
