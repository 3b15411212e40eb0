package app.ritme.billing.stripe;

import app.ritme.billing.BillingMode;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.StripeStandIn;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.NoBillingGateway;
import com.stripe.Stripe;
import com.stripe.StripeClient;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Makes the client, where there is a Stripe to talk to. */
@Configuration(proxyBeanMethods = false)
class StripeConfiguration {

    private static final int CONNECT_MILLIS = 5_000;

    /** Nonsense was refused before anything started. */
    @Bean
    BillingSettings billingSettings(Environment environment) {
        return settings(environment);
    }

    /** @param patience how long an answer is waited for; two more tries may follow */
    @Bean
    @Conditional(On.class)
    StripeClient stripeClient(
            BillingSettings settings,
            ObjectProvider<StripeStandIn> standIn,
            @Value("${ritme.billing.patience:PT10S}") Duration patience) {
        String address = settings.mode() == BillingMode.EMULATED
                ? standIn.getObject().address().toString()
                : Stripe.LIVE_API_BASE;
        return StripeClient.builder()
                .setApiKey(settings.secretKey())
                .setApiBase(address)
                // the builder's own default is none
                .setMaxNetworkRetries(2)
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout(Math.toIntExact(patience.toMillis()))
                .build();
    }

    @Bean
    BillingGateway billingGateway(ObjectProvider<StripeClient> client) {
        StripeClient stripe = client.getIfAvailable();
        return stripe == null ? NoBillingGateway.create() : new StripeGateway(stripe);
    }

    private static BillingSettings settings(Environment environment) {
        return BillingSettings.read(environment::getProperty, environment.acceptsProfiles(BillingSettings.STAND_IN))
                .settings()
                .orElseThrow();
    }

    static class On implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return settings(context.getEnvironment()).mode() != BillingMode.DISABLED;
        }
    }
}
