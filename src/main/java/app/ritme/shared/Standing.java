package app.ritme.shared;

/** How an organisation stands with its subscription. Whatever it says, who is here stays looked after. */
public enum Standing {
    GOOD,
    /** A payment did not come through and is tried again; everything goes on. */
    PAYMENT_FAILED,
    /** A trial ended and no way to pay was given. */
    PAUSED,
    /** No try brought the payment in. */
    UNPAID,
    ENDED;

    /** Whether something new may begin: a program, an edition, an enrolment, somebody asked in. */
    public boolean mayBegin() {
        return this == GOOD || this == PAYMENT_FAILED;
    }
}
