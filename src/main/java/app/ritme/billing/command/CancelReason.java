package app.ritme.billing.command;

/** Why a house leaves. */
public enum CancelReason {
    TOO_EXPENSIVE,
    MISSING_FEATURES,
    OTHER_SERVICE,
    UNUSED,
    CUSTOMER_SERVICE,
    TOO_COMPLEX,
    LOW_QUALITY,
    OTHER;

    /** In Stripe's words. */
    String atStripe() {
        return this == OTHER_SERVICE ? "SWITCHED_SERVICE" : name();
    }
}
