package app.ritme.training;

/** What a guest can do otherwise in the middle of a workout. */
public enum ChangeKind {

    /** From here on another exercise. */
    SWAP,

    /** One more exercise. */
    ADD,

    /** One more set of an exercise. */
    MORE,

    /** One set of each exercise that still comes. */
    SHORTEN,

    /** All sets again. */
    LENGTHEN
}
