package app.ritme.billing.emulator.wire;

/** What can go wrong with a request. */
public enum Fault {
    /** 403, nothing done: a restricted key that may not do this. */
    FORBIDDEN,
    /** 429, nothing done. */
    RATE_LIMITED,
    /** 500, nothing done. */
    ERROR_BEFORE,
    /** 500 although it was done; the same key gets the same 500 again. */
    ERROR_AFTER,
    /** The connection breaks, nothing done. */
    CUT_BEFORE,
    /** The connection breaks although it was done; the same key gets the answer. */
    CUT_AFTER,
    /** No answer for a minute, nothing done. */
    HANG
}
