package app.ritme.billing;

import java.net.URI;
import java.time.Instant;

/** What answers in the place of Stripe where no money moves: in the demo and in tests. It has a time of its own. */
public interface StripeStandIn {

    /** Where it listens. */
    URI address();

    Instant now();

    /**
     * Lets time pass until that moment, unless it is past, and returns when everything that fell due on the way has
     * happened there.
     */
    void passUntil(Instant moment);
}
