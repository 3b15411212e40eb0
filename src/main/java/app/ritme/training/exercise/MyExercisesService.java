package app.ritme.training.exercise;

import app.ritme.shared.Guests;
import app.ritme.shared.Language;
import app.ritme.shared.NamePattern;
import app.ritme.shared.NotFoundException;
import app.ritme.training.exercise.Alternative.Kin;
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

    MyExercisesService(ExerciseRepository exercises, Library library) {
        this.exercises = exercises;
        this.library = library;
    }

    /**
     * What trains the same, the nearest first: its easier, its harder and what is done at home instead, then the same movement
     * with the same muscles, then either.
     *
     * @throws NotFoundException when there is no such exercise here
     */
    public List<Alternative> insteadOf(ExerciseId id) {
        ExerciseRow one = library.get(id);
        return exercises.akin(id.value(), MOST).stream()
                .map(Exercise::row)
                .map(other -> new Alternative(other, kin(one, other)))
                .toList();
    }

    /** Those that have this in their name, by name; no more than a telephone shows. */
    public List<ExerciseRow> find(String text, Language reader) {
        return exercises
                .find(NamePattern.containing(text), reader.code(), "", "", ALL_EQUIPMENT, false, 0, MOST)
                .stream()
                .map(Exercise::row)
                .toList();
    }

    private static Kin kin(ExerciseRow one, ExerciseRow other) {
        if (other.id().equals(one.easier())) {
            return Kin.EASIER;
        }
        if (other.id().equals(one.harder())) {
            return Kin.HARDER;
        }
        if (other.id().equals(one.home())) {
            return Kin.HOME;
        }
        return other.pattern() == one.pattern() ? Kin.SAME_MOVEMENT : Kin.SAME_MUSCLES;
    }
}
