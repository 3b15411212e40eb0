package app.ritme.training.exercise;

import app.ritme.shared.Guests;
import app.ritme.shared.Language;
import app.ritme.shared.NamePattern;
import app.ritme.shared.NotFoundException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exercises of the house, for a guest who does another one than planned. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyExercisesService {

    private static final int MOST = 12;
    private static final List<String> ALL_EQUIPMENT =
            Arrays.stream(Equipment.values()).map(Enum::name).toList();

    private final ExerciseRepository exercises;
    private final Library library;
    private final Alternatives alternatives;

    MyExercisesService(ExerciseRepository exercises, Library library, Alternatives alternatives) {
        this.exercises = exercises;
        this.library = library;
        this.alternatives = alternatives;
    }

    /**
     * What trains the same, the nearest first.
     *
     * @throws NotFoundException when there is no such exercise here
     */
    public List<Alternative> insteadOf(ExerciseId id) {
        ExerciseId known = library.get(id).id();
        return alternatives.of(List.of(known), MOST).getOrDefault(known, List.of());
    }

    /** Those that have this in their name, by name; no more than a telephone shows. */
    public List<ExerciseRow> find(String text, Language reader) {
        return exercises
                .find(NamePattern.containing(text), reader.code(), "", "", ALL_EQUIPMENT, false, 0, MOST)
                .stream()
                .map(Exercise::row)
                .toList();
    }
}
