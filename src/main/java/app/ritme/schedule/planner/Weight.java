package app.ritme.schedule.planner;

/** How much a rule counts for a house where it cannot be kept together with another. */
public enum Weight {
    LIGHT(1),
    NORMAL(2),
    HEAVY(4);

    private final int points;

    Weight(int points) {
        this.points = points;
    }

    /** What it costs the planner not to keep the rule once. */
    int points() {
        return points;
    }
}
