package app.ritme.training.exercise;

/** What is counted in a set: how often, or how long. */
public enum Counting {
    REPS,
    SECONDS
}
