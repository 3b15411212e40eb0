package app.ritme.outcome.compass;

/** One of the six results of the house. Each is rated from 1, not yet, to 5, wholly; in words. */
public enum CompassResult {
    DIRECTION,
    CALM,
    RHYTHM,
    RESILIENCE,
    HOME_PLAN,
    GRIP;

    public static final int FARTHEST = 1;
    public static final int NEAREST = 5;
}
