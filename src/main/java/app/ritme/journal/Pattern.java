package app.ritme.journal;

/** What people recognise themselves by, and what a prompt asks after. */
public enum Pattern {
    ALWAYS_ON,
    DOUBTING,
    POSTPONING,
    RUNNING_PAST
}
