package app.ritme.home;

/** A part of a plan for home. */
public enum HomePart {
    EXERCISES,
    WEEK,
    EQUIPMENT,
    HABITS,
    TALKS
}
