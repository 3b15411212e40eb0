package app.ritme.billing.access;

/** How a house stands with its subscription. */
public enum Phase {
    /** Never subscribed, or only ever began to. */
    NONE,
    /** The first payment is not through; nothing is given and nothing is taken. */
    PENDING_PAYMENT,
    TRIAL,
    ACTIVE,
    /** A payment failed and Stripe goes on trying: a paying house, with a word of warning. */
    GRACE,
    /** A trial ended without a card. */
    PAUSED,
    /** Stripe gave up trying. */
    UNPAID,
    /** Over; what is there can be read and exported. */
    ENDED,
    /** Over for long; only the export is left. Nothing is deleted. */
    FROZEN,
    /** Stripe says something we do not know: everything stays as it was. */
    UNKNOWN,
    /** The operator said what this house may do. */
    ASSIGNED;

    /** Whether Stripe counts it among the subscriptions that go on. */
    public boolean isLive() {
        return this == TRIAL || this == ACTIVE || this == GRACE || this == PAUSED || this == UNPAID;
    }

    /** Whether nothing is paid any more; what is there can be exported, and in the first months read as well. */
    public boolean isOver() {
        return this == ENDED || this == FROZEN;
    }

    /** Whether the plan's numbers hold. */
    public boolean isServed() {
        return this == TRIAL || this == ACTIVE || this == GRACE || this == ASSIGNED;
    }
}
