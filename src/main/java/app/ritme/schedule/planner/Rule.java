package app.ritme.schedule.planner;

/** The rules of planning by name, each with the limit a house begins with. */
public enum Rule {
    ONE_PLACE(Severity.HARD, Unit.NONE, 0),
    IN_HOUSE(Severity.HARD, Unit.NONE, 0),
    WORKING_HOURS(Severity.HARD, Unit.NONE, 0),
    SKILL(Severity.HARD, Unit.NONE, 0),
    ROOM_SIZE(Severity.HARD, Unit.NONE, 0),
    EQUIPMENT(Severity.HARD, Unit.NONE, 0),
    ROOM_HOURS(Severity.HARD, Unit.NONE, 0),
    SET_UP(Severity.HARD, Unit.NONE, 0),
    SUITS_GUEST(Severity.HARD, Unit.NONE, 0),
    KEPT_APART(Severity.HARD, Unit.NONE, 0),
    RELEASE(Severity.HARD, Unit.NONE, 0),
    BREAK(Severity.HARD, Unit.MINUTES, 30),
    WORK_DAY(Severity.HARD, Unit.HOURS, 12),
    TRAVEL(Severity.HARD, Unit.MINUTES, 10),
    MEAL_BEFORE_TRAINING(Severity.MEDIUM, Unit.MINUTES, 45),
    TRAINING_AFTER_HEAT(Severity.MEDIUM, Unit.HOURS, 2),
    RECOVERY(Severity.MEDIUM, Unit.HOURS, 16),
    SAME_MUSCLES(Severity.MEDIUM, Unit.HOURS, 48),
    MEASURED_FIRST(Severity.MEDIUM, Unit.NONE, 0),
    DAY_LOAD(Severity.MEDIUM, Unit.SESSIONS, 6),
    HEAVY_DAY(Severity.MEDIUM, Unit.SESSIONS, 1),
    FIRST_AND_LAST_DAY(Severity.MEDIUM, Unit.SESSIONS, 3),
    GROUP_SIZE(Severity.MEDIUM, Unit.HOURS, 24),
    REST(Severity.SOFT, Unit.MINUTES, 60),
    LONG_RUN(Severity.SOFT, Unit.MINUTES, 180),
    TALK_AFTER_TRAINING(Severity.SOFT, Unit.MINUTES, 15),
    ALTERNATION(Severity.SOFT, Unit.MINUTES, 30),
    QUIET_EVENING(Severity.SOFT, Unit.HOUR_OF_DAY, 21),
    COMPACT_DAY(Severity.SOFT, Unit.MINUTES, 60),
    OWN_COACH(Severity.SOFT, Unit.NONE, 0),
    WISHED_HOURS(Severity.SOFT, Unit.NONE, 0),
    SHARED_WORK(Severity.SOFT, Unit.HOURS, 6),
    TALK_RUNS_OVER(Severity.SOFT, Unit.MINUTES, 10),
    ROOM_CHANGE(Severity.SOFT, Unit.MINUTES, 10),
    WAITING(Severity.SOFT, Unit.MINUTES, 240),
    ROOM_HALF_FULL(Severity.SOFT, Unit.NONE, 0);

    /** What its limit counts; those without are kept or not. */
    public enum Unit {
        NONE(0, 0),
        MINUTES(0, 480),
        HOURS(0, 96),
        SESSIONS(1, 20),
        HOUR_OF_DAY(12, 24);

        private final int least;
        private final int most;

        Unit(int least, int most) {
            this.least = least;
            this.most = most;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }
    }

    private final Severity severity;
    private final Unit unit;
    private final int usual;

    Rule(Severity severity, Unit unit, int usual) {
        this.severity = severity;
        this.unit = unit;
        this.usual = usual;
    }

    public Severity severity() {
        return severity;
    }

    public Unit unit() {
        return unit;
    }

    /** The limit a house begins with. */
    public int usual() {
        return usual;
    }

    /** Whether a house that said nothing keeps it: of these two, houses differ in whether it is any good. */
    boolean keptAtFirst() {
        return this != WAITING && this != ROOM_HALF_FULL;
    }

    /** Whether nothing can be put where it is not kept, by hand neither. */
    public boolean refuses() {
        return this == ONE_PLACE || this == ROOM_SIZE || this == EQUIPMENT;
    }

    /** Whether a house can say how much it counts beside others; of a group that is too small people decide. */
    public boolean weighs() {
        return !always() && this != GROUP_SIZE;
    }

    /** Whether it is for somebody's safety or the law, and always holds. */
    public boolean always() {
        return severity == Severity.HARD;
    }
}
