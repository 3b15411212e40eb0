package app.ritme.organisation;

/** How far a sign-up has come. */
public enum OrganisationState {
    /** Asked for; the mailed link has not been opened. */
    PENDING,
    /** Confirmed; its first location and manager are being made. */
    FOUNDING,
    ACTIVE,
    /** Ended by its manager; opens to nobody. */
    ENDED
}
