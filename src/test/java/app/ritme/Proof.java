package app.ritme;

/** How large a counted proof runs: a small share in every build, all of it with {@code -Pproof}. */
public final class Proof {

    private Proof() {}

    /**
     * @param small in every build
     * @param full as the issue states it
     */
    public static int count(int small, int full) {
        return System.getProperty("ritme.proof.scale", "small").equals("full") ? full : small;
    }
}
