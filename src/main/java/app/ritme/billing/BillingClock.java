package app.ritme.billing;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The time that subscriptions run by. */
@Component
public class BillingClock {

    private final Supplier<Instant> time;

    BillingClock(Clock clock, ObjectProvider<StripeStandIn> standIn) {
        StripeStandIn there = standIn.getIfAvailable();
        this.time = there == null ? clock::instant : there::now;
    }

    public Instant now() {
        return time.get();
    }
}
