package app.ritme.outcome.measure;

/** What a measure is about. */
public enum MeasureGroup {
    STRENGTH,
    MOBILITY,
    BLOOD,
    BODY,
    MIND
}
