package app.ritme.schedule.planner;

/** How much it weighs that a rule is not kept. */
public enum Severity {
    HARD,
    MEDIUM,
    SOFT
}
