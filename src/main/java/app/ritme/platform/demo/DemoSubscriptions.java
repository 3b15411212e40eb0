package app.ritme.platform.demo;

import app.ritme.billing.StripeStandIn;
import app.ritme.billing.command.CheckoutService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the houses of the demo pay: one has for months, the other is trying. Begun as its manager would, page and card. */
@Component
@Profile("demo")
class DemoSubscriptions {

    private static final Duration TRYING = Duration.ofDays(3);

    private final CheckoutService checkout;
    private final ObjectProvider<StripeStandIn> stripe;
    private final Clock clock;

    DemoSubscriptions(CheckoutService checkout, ObjectProvider<StripeStandIn> stripe, Clock clock) {
        this.checkout = checkout;
        this.stripe = stripe;
        this.clock = clock;
    }

    void bosrust(DemoHouse house) {
        stripe.ifAvailable(there -> house.manager(() -> pay(checkout.subscribe(PlanKey.HOUSE, Interval.MONTH))));
    }

    /** Lets the months pass that the emulated Stripe began in the past. */
    void clinic(DemoHouse house) {
        stripe.ifAvailable(there -> {
            there.passUntil(clock.instant().minus(TRYING));
            house.manager(() -> checkout.startTrial(PlanKey.CLINIC, Interval.MONTH));
            there.passUntil(clock.instant());
        });
    }

    private static void pay(URI page) {
        HttpRequest card = HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("card=pm_card_visa"))
                .build();
        try (HttpClient browser = HttpClient.newHttpClient()) {
            browser.send(card, BodyHandlers.discarding());
        } catch (IOException unpaid) {
            throw new UncheckedIOException(unpaid);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
