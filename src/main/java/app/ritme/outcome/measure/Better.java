package app.ritme.outcome.measure;

/** Which way of a measure is the lighter one for a guest; of many neither is, or only a doctor can tell. */
public enum Better {
    HIGHER,
    LOWER,
    NEITHER;

    /** Whether a change by so much goes that way. */
    boolean is(int sign) {
        return switch (this) {
            case HIGHER -> sign > 0;
            case LOWER -> sign < 0;
            case NEITHER -> false;
        };
    }
}
