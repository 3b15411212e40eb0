package app.ritme.billing.command;

import app.ritme.billing.StripeStandIn;
import app.ritme.billing.inbox.Sync;
import app.ritme.shared.BillingManagers;
import app.ritme.shared.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the time of the Stripe that stands in for the real one, so that a month of it can be tried in a minute. */
@Service
@BillingManagers
@Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
public class TimeMachineService {

    private final @Nullable StripeStandIn standIn;
    private final Desk desk;
    private final Sync sync;

    TimeMachineService(ObjectProvider<StripeStandIn> standIn, Desk desk, Sync sync) {
        this.standIn = standIn.getIfAvailable();
        this.desk = desk;
        this.sync = sync;
    }

    /** What time it is there; empty where money is real, or nobody pays. */
    public Optional<Instant> now() {
        return Optional.ofNullable(standIn).map(StripeStandIn::now);
    }

    /**
     * Lets time pass until that moment, with everything that falls due on the way, and fetches what became of this house.
     * Other houses' subscriptions live in the same time.
     *
     * @throws NotFoundException where there is no time machine
     */
    public void passUntil(Instant moment) {
        if (standIn == null) {
            throw new NotFoundException();
        }
        standIn.passUntil(moment);
        desk.customer().ifPresent(sync::now);
    }
}
