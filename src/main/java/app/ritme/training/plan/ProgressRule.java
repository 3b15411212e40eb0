package app.ritme.training.plan;

/** By which rule what is asked of a guest grows. */
public enum ProgressRule {

    /** As it is prescribed, until somebody writes another version. */
    SAME,

    /** First more repetitions inside the range, then more weight and the repetitions back. */
    DOUBLE,

    /** More weight after so many workouts that went as asked. */
    LINEAR,

    /** More or less weight by what was left in the tank. */
    RESERVE,

    /** More weight as soon as all repetitions together are enough. */
    SUM
}
