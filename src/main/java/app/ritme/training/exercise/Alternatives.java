package app.ritme.training.exercise;

import app.ritme.training.exercise.Alternative.Kin;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What trains the same as exercises of the house, for features that build on it, in their own transaction. */
@Component
public class Alternatives {

    private final ExerciseRepository exercises;

    Alternatives(ExerciseRepository exercises) {
        this.exercises = exercises;
    }

    /**
     * Of each of these that has any, the nearest first: its easier, its harder and what is done at home instead, then the same
     * movement with the same muscles, then either.
     *
     * @param most of each
     */
    public Map<ExerciseId, List<Alternative>> of(Collection<ExerciseId> wanted, int most) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return exercises.akin(wanted.stream().map(ExerciseId::value).toList(), most).stream()
                .collect(Collectors.groupingBy(
                        row -> new ExerciseId((UUID) row[1]),
                        Collectors.mapping(
                                row -> new Alternative(((Exercise) row[0]).row(), Kin.valueOf((String) row[2])),
                                Collectors.toList())));
    }
}
