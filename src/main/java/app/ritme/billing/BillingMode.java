package app.ritme.billing;

/** How Ritme is paid for on this installation; follows from its settings and never changes while it runs. */
public enum BillingMode {
    /** Nobody pays here: the operator says what each house may do. */
    DISABLED,
    /** The demo and the tests: everything as with Stripe, but the other side is ours and no money moves. */
    EMULATED,
    /** Stripe's sandbox. */
    TEST,
    LIVE;

    /** Whether there is a Stripe, real or not, to talk to. */
    public boolean isOn() {
        return this != DISABLED;
    }
}
