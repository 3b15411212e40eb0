package app.ritme.billing.gateway;

import app.ritme.shared.Language;

/** Where Stripe's pages lead back to, and the language they speak; Stripe writes the session's id into the first. */
public record ReturnTo(String done, String back, Language language) {

    /** What Stripe puts the id of its payment page in place of. */
    public static final String SESSION = "{CHECKOUT_SESSION_ID}";
}
