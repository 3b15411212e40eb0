package app.ritme.training;

import app.ritme.shared.LocalizedText;
import java.util.List;

/**
 * Today's workout in a few words.
 *
 * @param turn which of the plan's: 0 is A
 * @param exercises names, in order
 * @param sets how many are planned in all
 */
public record WorkoutCard(State state, int turn, List<LocalizedText> exercises, int setsDone, int sets) {

    /** How far it is. */
    public enum State {
        PLANNED,
        RUNNING,
        DONE
    }
}
