package app.ritme.training;

import app.ritme.training.plan.PlannedRow;
import java.util.Optional;

/**
 * How far a workout is otherwise than planned, where the guest is.
 *
 * @param own whether the guest put this exercise there
 * @param insteadOf what stood there before, where it was swapped
 */
public record Otherwise(boolean own, Optional<PlannedRow> insteadOf, Shortening shortening) {}
