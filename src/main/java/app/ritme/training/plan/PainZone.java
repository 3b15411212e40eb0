package app.ritme.training.plan;

/**
 * What pain in a set means for the next time. The bounds are those of the pain-monitoring model (Thomeé 1997, Silbernagel
 * 2007): up to 2 safe, 3 to 5 acceptable, above 5 too much.
 */
public enum PainZone {
    GREEN,
    ORANGE,
    RED;

    private static final int SAFE = 2;
    private static final int ACCEPTABLE = 5;

    /** @param score 0 to 10, as the guest says */
    public static PainZone of(int score) {
        if (score <= SAFE) {
            return GREEN;
        }
        return score <= ACCEPTABLE ? ORANGE : RED;
    }
}
