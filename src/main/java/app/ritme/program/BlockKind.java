package app.ritme.program;

/** What a block of a day is for. */
public enum BlockKind {
    TRAINING,
    COACHING,
    NATURE,
    REST,
    MEAL,
    GROUP,
    ASSESSMENT,
    FREE;

    /** Whether a guest recovers in it: rest with a purpose, or nothing at all. */
    public boolean restful() {
        return this == REST || this == FREE;
    }
}
