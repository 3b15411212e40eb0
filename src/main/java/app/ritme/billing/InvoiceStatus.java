package app.ritme.billing;

/** How far an invoice is, as Stripe counts. */
public enum InvoiceStatus {
    DRAFT,
    OPEN,
    PAID,
    VOID,
    UNCOLLECTIBLE
}
