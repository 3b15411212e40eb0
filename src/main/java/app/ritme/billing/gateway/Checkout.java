package app.ritme.billing.gateway;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stripe's payment page for one subscription.
 *
 * @param url absent once it is complete or expired; whoever has it can pay, so it is never stored or logged
 */
public record Checkout(
        String id,
        State state,
        boolean paid,
        String customer,
        Instant expiresAt,
        @Nullable URI url) {

    /** Complete does not mean paid: some ways of paying take days. */
    public enum State {
        OPEN,
        COMPLETE,
        EXPIRED
    }

    @Override
    public String toString() {
        return "Checkout " + id + " " + state;
    }
}
