package app.ritme.billing;

/** What a manager has to know first; the earlier one goes before the later one. */
public enum BannerKind {
    /** A debit that takes its days; whoever paid already is not asked to pay again. */
    UNDER_WAY,
    ACTION_REQUIRED,
    PAYMENT_FAILED,
    SUSPENDED,
    /** A change that is asked for and not paid yet; the old plan stays meanwhile. */
    AWAITS_PAYMENT,
    /** An invoice waits, or the first one would lack its VAT, because nobody knows where the house is. */
    ADDRESS_MISSING,
    OVER_LIMIT,
    TRIAL_ENDS,
    CANCELS,
    CHANGES,
    STALE,
    NONE
}
