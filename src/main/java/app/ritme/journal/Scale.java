package app.ritme.journal;

/** What a check-in asks about. Each is answered from 1, the heaviest, to 5, the lightest; in words, never in numbers. */
public enum Scale {
    SLEEP,
    ENERGY,
    MOOD,
    STRESS,
    SORENESS;

    public static final int HEAVIEST = 1;
    public static final int LIGHTEST = 5;
}
