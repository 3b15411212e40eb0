package app.ritme.billing.plan;

import java.io.Serializable;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan. A house keeps the version it subscribed to until it chooses again.
 *
 * @param sold whether it can be chosen now; an older version only goes on
 * @param perSeat whether it is paid for each colleague who works here
 */
public record Plan(
        PlanKey key,
        int version,
        boolean sold,
        boolean perSeat,
        @Nullable Integer guestsInHouse,
        @Nullable Integer staff,
        @Nullable Integer locations,
        Set<PlanFeature> features,
        List<PlanPrice> prices)
        implements Serializable {

    public Optional<PlanPrice> price(Interval interval, Currency currency) {
        return prices.stream()
                .filter(price ->
                        price.interval() == interval && price.currency().equals(currency))
                .findFirst();
    }
}
