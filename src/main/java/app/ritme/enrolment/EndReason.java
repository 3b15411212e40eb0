package app.ritme.enrolment;

/** Why somebody does not come or goes home early; to choose from, so that nothing about health is written here. */
public enum EndReason {
    OWN_CHOICE,
    OTHER_PLANS,
    NO_FIT,
    NO_ANSWER,
    BY_HOUSE
}
