package app.ritme.training.exercise;

/** What the body does in an exercise; a good week has most of them. */
public enum MovementPattern {
    SQUAT,
    HINGE,
    LUNGE,
    PUSH,
    PULL,
    CARRY,
    CORE,
    BALANCE,
    MOBILITY,
    ENDURANCE,
    BREATH
}
