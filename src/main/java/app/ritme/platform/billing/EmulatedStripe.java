package app.ritme.platform.billing;

import app.ritme.billing.BillingSettings;
import app.ritme.billing.StripeStandIn;
import app.ritme.billing.emulator.EmulatorSettings;
import app.ritme.billing.emulator.StripeEmulator;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The Stripe of the demo and of tests: ours, in this process, on loopback. It brings its events to our own webhook, as Stripe does. */
@Configuration(proxyBeanMethods = false)
@Profile("demo | test")
@ConditionalOnProperty(name = "ritme.billing.mode", havingValue = "emulated")
class EmulatedStripe {

    private static final Logger log = LoggerFactory.getLogger(EmulatedStripe.class);

    @Bean(destroyMethod = "close")
    StripeEmulator stripeEmulator(@Value("${ritme.emulator.port:0}") int port) {
        StripeEmulator emulator = StripeEmulator.start(new EmulatorSettings(port, null, Clock.systemUTC()));
        log.info("No money moves here: an emulated Stripe listens at {}", emulator.url());
        return emulator;
    }

    @Bean
    StripeStandIn stripeStandIn(StripeEmulator emulator) {
        return new StandIn(emulator);
    }

    @Bean
    ApplicationListener<WebServerInitializedEvent> webhook(StripeEmulator emulator, BillingSettings settings) {
        return event -> emulator.deliverTo(
                "http://localhost:" + event.getWebServer().getPort() + "/webhooks/stripe", settings.webhookSecret());
    }

    private record StandIn(StripeEmulator emulator) implements StripeStandIn {

        @Override
        public URI address() {
            return URI.create(emulator.url());
        }

        @Override
        public Instant now() {
            return emulator.clock().instant();
        }

        @Override
        public void passUntil(Instant moment) {
            if (moment.isAfter(now())) {
                emulator.advanceTo(moment);
            }
        }
    }
}
