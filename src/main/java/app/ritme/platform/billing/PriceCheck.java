package app.ritme.platform.billing;

import app.ritme.billing.BillingSettings;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.GatewayException;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanCatalogue;
import app.ritme.billing.plan.PlanPrice;
import app.ritme.platform.database.StartupRefusal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** No start while a plan is offered that Stripe has no price for. A Stripe that does not answer is no reason to stay closed. */
@Component
class PriceCheck implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(PriceCheck.class);

    private final BillingSettings settings;
    private final BillingGateway gateway;
    private final PlanCatalogue catalogue;
    private final boolean make;

    PriceCheck(
            BillingSettings settings,
            BillingGateway gateway,
            PlanCatalogue catalogue,
            @Value("${ritme.billing.make-prices:false}") boolean make) {
        this.settings = settings;
        this.gateway = gateway;
        this.catalogue = catalogue;
        this.make = make;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!settings.mode().isOn()) {
            return;
        }
        try {
            check();
        } catch (GatewayException trouble) {
            log.warn("Stripe could not be asked for the prices of the plans: {}", trouble.getMessage());
        }
    }

    private void check() {
        Set<String> missing = gateway.withoutPrice(catalogue.lookupKeysSold());
        if (make) {
            catalogue.sold().forEach(plan -> make(plan, missing));
        } else if (!missing.isEmpty()) {
            throw new StartupRefusal("Stripe has no price with the lookup key "
                    + String.join(", ", new TreeSet<>(missing))
                    + ": start once with RITME_BILLING_MAKE_PRICES=true, which makes what is missing.");
        }
    }

    private void make(Plan plan, Set<String> missing) {
        List<PlanPrice> prices = plan.prices().stream()
                .filter(price -> missing.contains(price.lookupKey()))
                .toList();
        if (!prices.isEmpty()) {
            gateway.createPrices(plan, prices);
        }
    }
}
