package app.ritme.training;

import app.ritme.training.plan.Load;
import app.ritme.training.plan.Tank;
import java.util.Optional;

/**
 * A set as the guest says it went.
 *
 * @param clientId made by whoever sends it, once for each set: sent twice, it is saved once
 */
public record SetData(String clientId, int reps, Optional<Load> load, Tank tank) {}
