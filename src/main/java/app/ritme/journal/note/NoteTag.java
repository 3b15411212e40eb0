package app.ritme.journal.note;

/** What a coach may see somebody do when it gets hard. */
public enum NoteTag {
    FLEES,
    HOLDS_TENSION,
    SABOTAGES
}
