package app.ritme.program;

/** Whether guests stay the night, or come for the day as to a clinic. */
public enum ProgramKind {
    RESIDENTIAL,
    DAY
}
