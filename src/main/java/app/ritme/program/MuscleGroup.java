package app.ritme.program;

/** Muscles that tire together: trained once, they need their time before they are trained again. */
public enum MuscleGroup {
    LEGS,
    UPPER_BODY,
    TRUNK
}
