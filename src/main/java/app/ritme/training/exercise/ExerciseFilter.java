package app.ritme.training.exercise;

import app.ritme.shared.Language;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which exercises somebody looks for.
 *
 * @param text part of a name in any language, empty for all
 * @param reader in whose language they are in order
 * @param equipment any of these
 */
public record ExerciseFilter(
        String text,
        Language reader,
        Optional<MovementPattern> pattern,
        Optional<Muscle> muscle,
        Set<Equipment> equipment,
        boolean alsoSetAside) {

    /** Those that are offered and have this in their name. */
    public static ExerciseFilter named(String text, Language reader) {
        return new ExerciseFilter(
                text, reader, Optional.empty(), Optional.empty(), EnumSet.allOf(Equipment.class), false);
    }

    /** Of these, those that can be done at home. */
    public ExerciseFilter atHome() {
        return new ExerciseFilter(text, reader, pattern, muscle, Equipment.home(), alsoSetAside);
    }
}
