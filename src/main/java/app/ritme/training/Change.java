package app.ritme.training;

import app.ritme.training.exercise.ExerciseId;
import java.io.Serializable;

/** What a guest wants otherwise in the middle of a workout. */
public sealed interface Change extends Serializable {

    ChangeKind kind();

    /** From here on the sets of this place are of another exercise. */
    record Swap(PlaceId place, ExerciseId exercise) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.SWAP;
        }
    }

    /**
     * One more exercise.
     *
     * @param after the place it comes after; where the guest is beyond that already, it comes after where they are
     * @param reps repetitions, or seconds for what is held
     */
    record Add(PlaceId after, ExerciseId exercise, int sets, int reps) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.ADD;
        }
    }

    /** One more set of what is done at this place. */
    record OneMoreSet(PlaceId place) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.MORE;
        }
    }

    /** Less time today: of each exercise that still comes one set, and no more of one that has sets. */
    record Shorten() implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.SHORTEN;
        }
    }

    /** Takes {@link Shorten} back. */
    record Lengthen() implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.LENGTHEN;
        }
    }
}
