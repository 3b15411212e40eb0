package app.ritme.billing.gateway;

/** The part of Stripe's portal that a link opens. */
public enum Door {
    OVERVIEW,
    CARD
}
