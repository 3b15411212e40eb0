package app.ritme.billing.command;

/** What is known when somebody comes back from Stripe's payment page. */
public enum Returned {
    CONFIRMED,
    /** Not yet; ask again in a moment. Some ways of paying take days. */
    WAITING,
    FAILED,
    ABANDONED
}
