package app.ritme.billing;

import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The time that subscriptions run by. */
@Component
public class BillingClock {

    private final StripeTime time;

    BillingClock(Clock clock, ObjectProvider<StripeTime> atStripe) {
        this.time = atStripe.getIfAvailable(() -> clock::instant);
    }

    public Instant now() {
        return time.now();
    }
}
