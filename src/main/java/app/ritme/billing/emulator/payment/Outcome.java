package app.ritme.billing.emulator.payment;

import app.ritme.billing.emulator.world.StripeError;

/** What becomes of a payment with a test way to pay. */
public enum Outcome {
    PAID,
    /** Paid; then its owner goes to the bank about it. */
    DISPUTED,
    /** Paid; then its owner asks the bank about it, who asks us. */
    INQUIRED,
    DECLINED,
    /** Can be attached; every payment with it is declined. */
    DECLINED_LATER,
    NO_FUNDS,
    EXPIRED,
    LOST,
    /** Somebody has to prove who they are first. */
    AUTHENTICATE,
    /** A debit, known days later. */
    LATER_PAID,
    LATER_REFUSED;

    public boolean refused() {
        return this == DECLINED || this == DECLINED_LATER || this == NO_FUNDS || this == EXPIRED || this == LOST;
    }

    public boolean later() {
        return this == LATER_PAID || this == LATER_REFUSED;
    }

    public StripeError refusal() {
        return switch (this) {
            case NO_FUNDS ->
                StripeError.card("Your card has insufficient funds.", "card_declined", "insufficient_funds");
            case EXPIRED -> StripeError.card("Your card has expired.", "expired_card", "expired_card");
            case LOST -> StripeError.card("Your card was declined.", "card_declined", "lost_card");
            case AUTHENTICATE ->
                StripeError.card(
                        "Your card was declined. This transaction requires authentication.",
                        "authentication_required",
                        "authentication_required");
            default -> StripeError.card("Your card was declined.", "card_declined", "generic_decline");
        };
    }
}
