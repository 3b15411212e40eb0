package app.ritme.billing.command;

/** What became of a wish. */
public enum Outcome {
    DONE,
    /** It is written down and happens as soon as Stripe answers. */
    WAITING,
    /** The bank wants the owner of the card to do something first. */
    ACTION_REQUIRED,
    /** The card was refused; until the invoice is paid everything stays as it was. */
    UNPAID
}
