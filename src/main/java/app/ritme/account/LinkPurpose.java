package app.ritme.account;

import java.time.Duration;

/** What a mailed link of an account is for, and how long it may wait in the mailbox. */
public enum LinkPurpose {
    CONFIRM(Duration.ofHours(24)),
    SIGN_IN(Duration.ofMinutes(10)),
    RESET(Duration.ofMinutes(10));

    private final Duration lifetime;

    LinkPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    /** Counted from the moment the mail leaves. */
    public Duration lifetime() {
        return lifetime;
    }
}
