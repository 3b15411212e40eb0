package app.ritme.billing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.ritme.FreePort;
import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.billing.command.CheckoutService;
import app.ritme.billing.emulator.StripeEmulator;
import app.ritme.billing.emulator.api.Dunning;
import app.ritme.billing.emulator.delivery.Distortion;
import app.ritme.billing.gateway.CustomerFacts;
import app.ritme.billing.gateway.CustomerSnapshot;
import app.ritme.billing.gateway.InvoiceFacts;
import app.ritme.billing.gateway.SubscriptionFacts;
import app.ritme.billing.inbox.Customers;
import app.ritme.billing.inbox.InboxWorker;
import app.ritme.billing.inbox.WebhookSignature;
import app.ritme.billing.ledger.Applied;
import app.ritme.billing.ledger.Ledger;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.shared.Tenancy.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * The whole product where houses pay, on a real PostgreSQL, behind a port, with the emulator in the place of Stripe: the
 * same client, webhook, signature and inbox, over HTTP.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@TestPropertySource(properties = {"ritme.billing.mode=emulated", "ritme.billing.make-prices=true"})
@SuppressWarnings("NullAway.Init")
public abstract class BillingTest extends RitmeTest {

    protected static final String SECRET = "whsec_emulated";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Pattern SESSION = Pattern.compile("session_id=(cs_\\w+)");

    @Autowired
    protected Ledger ledger;

    @Autowired
    protected Customers customers;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    protected StripeEmulator stripe;

    @Autowired
    protected CheckoutService checkout;

    @Autowired
    private InboxWorker worker;

    protected MockMvc web;

    protected Dashboard dashboard;

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry properties) {
        FreePort.of(properties);
    }

    @BeforeEach
    void openTheDoor() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        dashboard = new Dashboard(stripe.url());
    }

    /**
     * Nothing of this test goes on into the next one: nothing that went wrong on purpose, and nobody whose months would pass with those
     * of others, at Stripe and here.
     */
    @AfterEach
    void allIsWellAgain() {
        stripe.forgetFaults();
        stripe.dunningEndsWith(Dunning.End.CANCEL);
        stripe.distort(Distortion.NONE.withDropped(Set.of("*")));
        dashboard.forgetCustomers();
        stripe.awaitQuiet(PATIENCE);
        stripe.distort(Distortion.NONE);
        superuser()
                .sql("update platform.billing_customer set done_seq = requested_seq, attempts = 0, live = false,"
                        + " next_check_at = null, lease_by = null, lease_until = null")
                .update();
    }

    protected String customerOf(House house) {
        return customers.of(house.tenant()).orElseThrow();
    }

    /** A house that began with this plan on Stripe's page, with that test card. What it pays for begins after its trial. */
    protected House aSubscribedHouse(String name, PlanKey plan, Interval interval, String card) {
        House house = houses.aHouse(name);
        subscribe(house, plan, interval, card);
        return house;
    }

    protected void subscribe(House house, PlanKey plan, Interval interval, String card) {
        URI page = as(house.manager(), () -> checkout.subscribe(plan, interval));
        HttpResponse<String> paid = atStripe(page, "card", card);
        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(303);
        settle();
    }

    /** A house whose trial is over and which paid for it. */
    protected House aPayingHouse(String name, PlanKey plan, Interval interval) {
        House house = aSubscribedHouse(name, plan, interval, "pm_card_visa");
        passTrial();
        return house;
    }

    /** The page somebody comes back from. */
    protected static String sessionOf(HttpResponse<String> paid) {
        Matcher found = SESSION.matcher(paid.headers().firstValue("Location").orElseThrow());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** What somebody does on one of Stripe's pages. */
    protected static HttpResponse<String> atStripe(URI page, String field, String value) {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(
                    HttpRequest.newBuilder(page)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(field + "=" + value))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Lets time pass at Stripe, and here what follows from it. */
    protected void pass(Duration time) {
        stripe.advanceTo(stripe.clock().instant().plus(time));
        settle();
    }

    /** Past the trial, and past the hour after which its first invoice is paid. */
    protected void passTrial() {
        pass(Duration.ofDays(14).plusHours(2));
    }

    /** Waits until every event was brought and everybody who is to be fetched by now was. */
    protected void settle() {
        stripe.awaitQuiet(PATIENCE);
        await().atMost(20, SECONDS).until(() -> {
            worker.work();
            return superuser()
                            .sql("select count(*) from platform.billing_customer where requested_seq > done_seq"
                                    + " and attempts = 0 and next_attempt_at <= now()")
                            .query(Long.class)
                            .single()
                    == 0;
        });
    }

    protected int deliver(String json) {
        return deliver(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Signs and delivers as Stripe does; answers the status. */
    protected int deliver(byte[] body) {
        return deliver(body, WebhookSignature.header(body, SECRET, Instant.now()));
    }

    protected int deliver(byte[] body, @Nullable String signature) {
        try {
            var request = post("/webhooks/stripe").content(body);
            if (signature != null) {
                request.header("Stripe-Signature", signature);
            }
            return web.perform(request).andReturn().getResponse().getStatus();
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    protected static String event(String id, String type, String customer) {
        return """
                {"id": "%s", "object": "event", "api_version": "2026-07-29.dahlia", "created": 1795521600, "livemode": false,
                 "type": "%s", "data": {"object": {"id": "obj_1", "customer": "%s"}}}""".formatted(id, type, customer);
    }

    protected static String anId(String prefix) {
        return prefix + UUID.randomUUID().toString().replace("-", "");
    }

    protected Applied apply(House house, CustomerSnapshot snapshot, Instant fetchStartedAt) {
        return in(Context.job(house.tenant()), () -> ledger.apply(snapshot, fetchStartedAt));
    }

    /** What was fetched of a customer with these subscriptions and invoices. */
    protected static CustomerSnapshot snapshot(
            String customer, List<SubscriptionFacts> subscriptions, InvoiceFacts... invoices) {
        return new CustomerSnapshot(
                new CustomerFacts(customer, false, BillingDetails.EMPTY, Optional.empty(), Optional.empty()),
                subscriptions,
                List.of(invoices),
                Optional.empty());
    }

    protected SubscriptionFacts subscription(String id, String status, String lookupKey) {
        return subscription(id, status, lookupKey, null, null);
    }

    protected SubscriptionFacts subscription(
            String id, String status, String lookupKey, @Nullable Instant cancelAt, @Nullable Instant endedAt) {
        Instant now = stripe.clock().instant().truncatedTo(ChronoUnit.SECONDS); // as Stripe counts
        return new SubscriptionFacts(
                id,
                status,
                now.minus(Duration.ofDays(40)),
                "si_" + id,
                1,
                lookupKey,
                "eur",
                2900,
                3,
                now.minus(Duration.ofDays(5)),
                now.plus(Duration.ofDays(25)),
                status.equals("trialing") ? now.plus(Duration.ofDays(2)) : null,
                cancelAt,
                endedAt,
                null,
                Optional.empty(),
                null,
                true,
                null);
    }

    protected InvoiceFacts invoice(String id, InvoiceStatus status, int attempts, boolean actionRequired) {
        Instant now = stripe.clock().instant();
        return new InvoiceFacts(
                id,
                false,
                "sub",
                "R-7",
                status,
                "subscription_cycle",
                "eur",
                8700,
                1827,
                10527,
                status == InvoiceStatus.OPEN ? 10527 : 0,
                now,
                now,
                null,
                attempts,
                now.plus(Duration.ofDays(3)),
                actionRequired,
                null,
                null,
                null,
                true);
    }
}
