package app.ritme.enrolment;

/** How an enrolment begins: with a talk, with an offer that holds for a while, at once, or on the waiting list. */
public enum Beginning {
    INTRODUCTION,
    OFFER,
    CONFIRMATION,
    WAITING_LIST;

    /** Whether it takes a place at once. */
    public boolean takesPlace() {
        return this == OFFER || this == CONFIRMATION;
    }
}
