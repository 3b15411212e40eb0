package app.ritme.training;

import app.ritme.training.plan.Load;
import app.ritme.training.plan.Tank;
import java.util.Optional;

/** How a set was that somebody else wrote down otherwise. */
public record Correction(int reps, Optional<Load> load, Tank tank) {}
