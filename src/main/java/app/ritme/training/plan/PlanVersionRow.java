package app.ritme.training.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A version of a plan in a list. */
public record PlanVersionRow(UUID plan, int number, String madeBy, Instant madeAt) implements Serializable {}
