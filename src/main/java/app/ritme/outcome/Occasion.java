package app.ritme.outcome;

/** Why a questionnaire is sent. */
public enum Occasion {
    ONCE,
    /** So that it is there before a talk; it opens the day before. */
    TALK,
    /** So many weeks after a day, to see what lasts. */
    WEEK
}
