package app.ritme.home;

import java.io.Serializable;

/** All that a guest takes home. */
public record BothPlans(SignalWords signals, PlanWords plan) implements Serializable {}
