package app.ritme.people;

/** How far somebody's membership of a house has come. */
public enum MemberState {
    /** Asked in, has not accepted yet; opens nothing. */
    INVITED,
    ACTIVE,
    /** Left, or was let go; opens nothing, may be asked in again. */
    ENDED
}
