package app.ritme.billing.gateway;

/** Stripe said no, or nothing. Its text names neither a key nor an address nor anything a house wrote. */
public class GatewayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What can be done about it. */
    public enum Kind {
        /** No answer: whether it happened is not known, so ask again, with the same key. */
        UNREACHABLE,
        /** An answer that Stripe had trouble: it may have happened, and the same key gets the same answer for a day. */
        TROUBLED,
        /** The key was used for something else before: this did not happen. */
        KEY_USED,
        /** Too many at once: it did not happen; ask again later. */
        BUSY,
        /** The card was refused. */
        DECLINED,
        /** There is no such thing at Stripe. */
        NOT_FOUND,
        /** It makes no sense to Stripe; asking again will not help. */
        REFUSED
    }

    private final Kind kind;
    private final String code;

    /** @param code Stripe's own word for it, or empty */
    public GatewayException(Kind kind, String code, String requestId) {
        super(kind + (code.isEmpty() ? "" : " " + code) + (requestId.isEmpty() ? "" : " " + requestId));
        this.kind = kind;
        this.code = code;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** Whether the same request may succeed later. */
    public boolean mayPass() {
        return kind == Kind.UNREACHABLE || kind == Kind.BUSY || needsAnotherKey();
    }

    /** Whether asking again with the same key would only get the same answer. */
    public boolean needsAnotherKey() {
        return kind == Kind.TROUBLED || kind == Kind.KEY_USED;
    }
}
