package app.ritme.training.plan;

import java.util.Arrays;

/** How many more repetitions were in somebody after a set: the question whose answer tells how hard the set was. */
public enum Tank {
    EMPTY,
    ONE,
    TWO,
    THREE,
    FOUR_OR_MORE;

    private static final int HARDEST = 10;

    /** Rated perceived exertion, 10 to 6; what is easier than 6 is not asked. */
    public int effort() {
        return HARDEST - ordinal();
    }

    /** @throws IllegalArgumentException unless the effort is 6 to 10 */
    public static Tank of(int effort) {
        return Arrays.stream(values())
                .filter(tank -> tank.effort() == effort)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no effort: " + effort));
    }
}
