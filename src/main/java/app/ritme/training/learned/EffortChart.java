package app.ritme.training.learned;

/** What share of the most somebody lifts once a set is, by the chart of Tuchscherer (RTS). */
final class EffortChart {

    /** By repetitions to failure beyond the first, in halves from none. */
    private static final double[] PERCENT = {
        100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2, 75.1, 73.9,
        72.3, 70.7, 69.4, 68.0, 66.7, 65.3, 64.0, 62.6, 61.3, 59.9, 58.6, 57.4
    };

    private static final int HARDEST = 10;

    private EffortChart() {}

    /**
     * @param effort rated perceived exertion, in halves up to 10
     * @throws IllegalArgumentException beyond the chart
     */
    static double percent(int reps, double effort) {
        double beyond = reps - 1 + HARDEST - effort;
        int halves = (int) Math.round(beyond * 2);
        if (halves < 0 || halves >= PERCENT.length) {
            throw new IllegalArgumentException("not in the chart: %d at %s".formatted(reps, effort));
        }
        return PERCENT[halves];
    }
}
