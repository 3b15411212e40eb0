package app.ritme.training;

import app.ritme.training.plan.Load;
import app.ritme.training.plan.Tank;
import java.util.Optional;

/**
 * A set as the guest says it went.
 *
 * @param clientId made by whoever sends it, once for each set: sent twice, it is saved once
 * @param pain 0 to 10, where the guest says so
 * @param predicted how often the guest thought it would go, where they said so before
 */
public record SetData(
        String clientId,
        int reps,
        Optional<Load> load,
        Tank tank,
        Optional<Integer> pain,
        Optional<Integer> predicted) {

    /** One about which nothing more was said. */
    public SetData(String clientId, int reps, Optional<Load> load, Tank tank) {
        this(clientId, reps, load, tank, Optional.empty(), Optional.empty());
    }

    public SetData hurting(Optional<Integer> score) {
        return new SetData(clientId, reps, load, tank, score, predicted);
    }

    public SetData predicted(Optional<Integer> before) {
        return new SetData(clientId, reps, load, tank, pain, before);
    }
}
