package app.ritme.schedule;

/** Which of the sessions that repeat somebody means. */
public enum Scope {
    THIS,
    FOLLOWING,
    ALL
}
