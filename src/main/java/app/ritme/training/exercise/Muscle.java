package app.ritme.training.exercise;

/** What an exercise asks most of, in words a guest uses. */
public enum Muscle {
    THIGHS,
    HAMSTRINGS,
    GLUTES,
    CALVES,
    TRUNK,
    BACK,
    CHEST,
    SHOULDERS,
    ARMS
}
