package app.ritme.home;

/** How much of what a guest takes home a link shows. */
public enum Contents {
    /** Exercises, week, equipment, habits and talks. */
    PLAN,
    /** The signals and whom the guest calls as well. */
    PLAN_AND_SIGNALS
}
