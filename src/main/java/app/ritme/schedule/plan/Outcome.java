package app.ritme.schedule.plan;

/** What planning does with a session. */
public enum Outcome {
    ADD,
    CHANGE,
    REMOVE,
    KEEP,
    LEAVE_OUT
}
