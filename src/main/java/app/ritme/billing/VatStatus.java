package app.ritme.billing;

/** What the tax authority said about a VAT id. Only a verified one shifts the tax; an unverified one is kept all the same. */
public enum VatStatus {
    NONE,
    PENDING,
    VERIFIED,
    UNVERIFIED,
    UNAVAILABLE
}
