package app.ritme.journal.habit;

/** Where a habit stands. */
public enum HabitState {
    /** A coach asked; the guest has not answered yet. */
    PROPOSED,
    RUNNING,
    ARCHIVED
}
