package app.ritme.training.exercise;

import app.ritme.shared.LocalizedText;
import app.ritme.training.exercise.ExerciseRepository.SubstituteRow;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What takes the place of exercises at home, for features that build on it, in their own transaction. */
@Component
public class HomeSubstitutes {

    private final ExerciseRepository exercises;

    HomeSubstitutes(ExerciseRepository exercises) {
        this.exercises = exercises;
    }

    /** The name of what takes its place, of each of these that has one; the others are done at home as they are. */
    public Map<ExerciseId, LocalizedText> of(Collection<ExerciseId> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : exercises.substitutes(wanted.stream().map(ExerciseId::value).toList()).stream()
                        .collect(Collectors.toMap(row -> new ExerciseId(row.exercise()), SubstituteRow::name));
    }
}
