package app.ritme.journal.habit;

/** How far a habit has grown, in a word. */
public enum Growth {
    BEGINS,
    GROWS,
    STANDS;

    private static final double GROWN = 0.25;
    private static final double STANDING = 0.5;

    static Growth of(double score) {
        if (score < GROWN) {
            return BEGINS;
        }
        return score < STANDING ? GROWS : STANDS;
    }
}
