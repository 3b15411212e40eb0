package app.ritme.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.billing.BillingDetails;
import app.ritme.billing.InvoiceStatus;
import app.ritme.billing.VatStatus;
import app.ritme.billing.emulator.EmulatorSettings;
import app.ritme.billing.emulator.StripeEmulator;
import app.ritme.billing.emulator.wire.Fault;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.Checkout;
import app.ritme.billing.gateway.CustomerSnapshot;
import app.ritme.billing.gateway.Door;
import app.ritme.billing.gateway.GatewayException;
import app.ritme.billing.gateway.InvoiceFacts;
import app.ritme.billing.gateway.ItemChange;
import app.ritme.billing.gateway.NewCustomer;
import app.ritme.billing.gateway.NewSubscription;
import app.ritme.billing.gateway.Preview;
import app.ritme.billing.gateway.ReturnTo;
import app.ritme.billing.gateway.SubscriptionFacts;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanKey;
import app.ritme.billing.plan.PlanPrice;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import com.stripe.StripeClient;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.PaymentMethodAttachParams;
import com.stripe.param.SubscriptionCreateParams;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Our client of Stripe, on the wire")
class ClientTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final String SMALL = "ritme_solo_month_eur_v1";
    private static final String LARGE = "ritme_house_month_eur_v1";
    private static final ReturnTo PAGES =
            new ReturnTo("http://localhost/done?s={CHECKOUT_SESSION_ID}", "http://localhost/back", Language.NL);

    private final UUID house = UUID.randomUUID();
    private final StripeEmulator emulator =
            StripeEmulator.start(new EmulatorSettings(0, null, Clock.fixed(NOW, ZoneOffset.UTC)));
    private final StripeClient stripe = StripeClient.builder()
            .setApiKey("sk_test_ritme")
            .setApiBase(emulator.url())
            .build();
    private final BillingGateway gateway = new StripeGateway(stripe);
    private int keys;

    @BeforeEach
    void prices() {
        gateway.createPrices(plan(PlanKey.SOLO), List.of(new PlanPrice(Interval.MONTH, EUR, 4_900, SMALL)));
        gateway.createPrices(plan(PlanKey.HOUSE), List.of(new PlanPrice(Interval.MONTH, EUR, 9_900, LARGE)));
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    @DisplayName("makes prices once and finds them by their lookup keys")
    void lookupKeys() {
        gateway.createPrices(plan(PlanKey.SOLO), List.of());

        assertThat(gateway.withoutPrice(List.of(SMALL, LARGE, "ritme_unknown"))).containsExactly("ritme_unknown");
    }

    @Test
    @DisplayName("makes a customer once for a key, finds it by its house, and describes it")
    void customer() {
        String first = gateway.createCustomer(newCustomer(), "one");
        String again = gateway.createCustomer(newCustomer(), "one");

        gateway.describe(
                first,
                new BillingDetails(
                        "Bosrust BV",
                        "geld@bosrust.example",
                        "Laan 1",
                        "",
                        "3511 AA",
                        "Utrecht",
                        "NL",
                        "",
                        VatStatus.NONE,
                        "PO-7"),
                key());

        assertThat(again).isEqualTo(first);
        assertThat(gateway.findCustomer(house)).contains(first);
        assertThat(gateway.findCustomer(UUID.randomUUID())).isEmpty();
        BillingDetails details = gateway.customer(first).details();
        assertThat(details.name()).isEqualTo("Bosrust BV");
        assertThat(details.city()).isEqualTo("Utrecht");
        assertThat(details.reference()).isEqualTo("PO-7");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NL000000000B01,VERIFIED", "NL111111111B01,UNVERIFIED", "NL222222222B01,UNAVAILABLE"})
    @DisplayName("a VAT id is pending first, then what the tax office says")
    void vatId(String vatId, VatStatus verdict) {
        String customer = customerId();

        gateway.setVatId(customer, "NL", vatId, key());
        VatStatus before = gateway.customer(customer).details().vatStatus();
        emulator.advanceTo(NOW.plusSeconds(60));
        VatStatus after = gateway.customer(customer).details().vatStatus();
        gateway.setVatId(customer, "NL", "", key());

        assertThat(before).isEqualTo(VatStatus.PENDING);
        assertThat(after).isEqualTo(verdict);
        assertThat(gateway.customer(customer).details().vatStatus()).isEqualTo(VatStatus.NONE);
    }

    @Test
    @DisplayName("a VAT id that cannot be one is refused by name")
    void wrongVatId() {
        assertThatThrownBy(() -> gateway.setVatId(customerId(), "NL", "NL-1", key()))
                .isInstanceOfSatisfying(GatewayException.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(GatewayException.Kind.REFUSED);
                    assertThat(refused.code()).isEqualTo("tax_id_invalid");
                });
    }

    @Test
    @DisplayName("Checkout without a trial is paid at once and taxed where the customer lives")
    void checkout() {
        String customer = customerId();

        Checkout open = gateway.createCheckout(wanted(customer, 0), PAGES, NOW.plus(Duration.ofHours(1)), key());
        pay(open, "pm_card_visa");
        Checkout done = gateway.checkout(open.id());
        CustomerSnapshot snapshot = gateway.snapshot(customer);

        assertThat(open.state()).isEqualTo(Checkout.State.OPEN);
        assertThat(done.state()).isEqualTo(Checkout.State.COMPLETE);
        assertThat(done.paid()).isTrue();
        assertThat(snapshot.subscriptions()).singleElement().satisfies(subscription -> {
            assertThat(subscription.status()).isEqualTo("active");
            assertThat(subscription.lookupKey()).isEqualTo(SMALL);
            assertThat(subscription.hasCard()).isTrue();
            assertThat(subscription.periodEnd()).isEqualTo(Instant.parse("2026-04-10T09:00:00Z"));
        });
        assertThat(snapshot.invoices()).singleElement().satisfies(invoice -> {
            assertThat(invoice.status()).isEqualTo(InvoiceStatus.PAID);
            assertThat(invoice.total()).isEqualTo(5_929);
            assertThat(invoice.tax()).isEqualTo(1_029);
        });
        assertThat(snapshot.customer().card())
                .hasValueSatisfying(card -> assertThat(card.last4()).isEqualTo("4242"));
        assertThat(snapshot.next())
                .hasValueSatisfying(next -> assertThat(next.total()).isEqualTo(5_929));
    }

    @Test
    @DisplayName("Checkout with a trial costs nothing yet, and expires when it is told to")
    void checkoutWithTrial() {
        String customer = customerId();

        Checkout open = gateway.createCheckout(wanted(customer, 14), PAGES, NOW.plus(Duration.ofHours(1)), key());
        Checkout other = gateway.createCheckout(wanted(customer, 14), PAGES, NOW.plus(Duration.ofHours(1)), key());
        gateway.expire(other.id());
        gateway.expire(other.id());
        pay(open, "pm_card_visa");

        assertThat(gateway.checkout(other.id()).state()).isEqualTo(Checkout.State.EXPIRED);
        assertThat(gateway.checkout(open.id()).paid()).isTrue();
        assertThat(only(customer).status()).isEqualTo("trialing");
        assertThat(only(customer).trialEnd()).isEqualTo(NOW.plus(Duration.ofDays(14)));
    }

    @Test
    @DisplayName("a debit at Checkout is complete and unpaid until the bank has spoken, five days later")
    void debit() {
        String customer = customerId();
        Checkout open = gateway.createCheckout(wanted(customer, 0), PAGES, NOW.plus(Duration.ofHours(1)), key());

        pay(open, "DE89370400440532013000");
        Checkout waiting = gateway.checkout(open.id());
        emulator.advanceTo(NOW.plus(Duration.ofDays(6)));

        assertThat(waiting.state()).isEqualTo(Checkout.State.COMPLETE);
        assertThat(waiting.paid()).isFalse();
        assertThat(gateway.checkout(open.id()).paid()).isTrue();
        assertThat(only(customer).status()).isEqualTo("active");
    }

    @Test
    @DisplayName("the portal opens at its card, and at all of it")
    void portal() {
        String customer = customerId();

        assertThat(gateway.portal(customer, Door.CARD, PAGES).toString()).startsWith(emulator.url() + "/p/");
        assertThat(gateway.portal(customer, Door.OVERVIEW, PAGES).toString()).startsWith(emulator.url() + "/p/");
    }

    @Test
    @DisplayName("a trial without a card pauses at its end, and goes on once there is one")
    void trialWithoutCard() throws Exception {
        String customer = customerId();
        gateway.startTrial(wanted(customer, 14), key());
        emulator.advanceTo(NOW.plus(Duration.ofDays(15)));
        assertThat(only(customer).status()).isEqualTo("paused");

        card(customer, "pm_card_visa");
        gateway.resume(only(customer).id(), key());

        assertThat(only(customer).status()).isEqualTo("active");
    }

    @Test
    @DisplayName("a change costs to the cent what its preview said")
    void change() throws Exception {
        SubscriptionFacts before = subscribed("pm_card_visa");
        emulator.advanceTo(NOW.plus(Duration.ofDays(11)).plusSeconds(17));
        ItemChange wanted = upgrade(before, NOW.plus(Duration.ofDays(11)).plusSeconds(17));

        Preview preview = gateway.preview(wanted);
        gateway.change(wanted, key());

        SubscriptionFacts after = gateway.subscriptions(customer).getFirst();
        assertThat(after.lookupKey()).isEqualTo(LARGE);
        assertThat(after.awaitingUntil()).isNull();
        assertThat(preview.lines()).extracting(Preview.Line::proration).containsExactly(true, true);
        assertThat(invoice(after.latestInvoice()).total()).isPositive().isEqualTo(preview.dueNow());
    }

    @Test
    @DisplayName("a change the card refuses waits a day and leaves the plan as it was")
    void changeRefused() throws Exception {
        SubscriptionFacts before = subscribed("pm_card_visa");
        card(customer, "pm_card_chargeCustomerFail");

        gateway.change(upgrade(before, NOW), key());

        SubscriptionFacts waiting = gateway.subscriptions(customer).getFirst();
        assertThat(waiting.lookupKey()).isEqualTo(SMALL);
        assertThat(waiting.awaitingUntil()).isEqualTo(NOW.plus(Duration.ofHours(23)));
        InvoiceFacts invoice = invoice(waiting.latestInvoice());
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.OPEN);
        assertThat(invoice.declineCode()).isEqualTo("generic_decline");
    }

    @Test
    @DisplayName("a change the bank wants confirmed waits for that, and is there once it is")
    void changeProven() throws Exception {
        SubscriptionFacts before = subscribed("pm_card_visa");
        card(customer, "pm_card_threeDSecure2Required");
        gateway.change(upgrade(before, NOW), key());
        SubscriptionFacts waiting = gateway.subscriptions(customer).getFirst();
        InvoiceFacts invoice = invoice(waiting.latestInvoice());
        assertThat(invoice.actionRequired()).isTrue();

        String question = post(page(invoice.id()), "card=pm_card_threeDSecure2Required")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        post(URI.create(question), "do=prove");

        assertThat(waiting.lookupKey()).isEqualTo(SMALL);
        assertThat(gateway.subscriptions(customer).getFirst().lookupKey()).isEqualTo(LARGE);
    }

    @Test
    @DisplayName("a change at the end of the period is announced, can be taken back, and comes by itself")
    void changeAtEnd() throws Exception {
        SubscriptionFacts before = subscribed("pm_card_visa");
        gateway.changeAtEnd(before.id(), LARGE, 1, key());
        SubscriptionFacts announced = gateway.subscriptions(customer).getFirst();
        gateway.release(schedule(announced), key());
        SubscriptionFacts back = gateway.subscriptions(customer).getFirst();
        gateway.changeAtEnd(before.id(), LARGE, 1, key());
        gateway.changeAtEnd(before.id(), LARGE, 2, key());

        emulator.advanceTo(NOW.plus(Duration.ofDays(32)));

        assertThat(announced.scheduled()).hasValueSatisfying(next -> {
            assertThat(next.lookupKey()).isEqualTo(LARGE);
            assertThat(next.at()).isEqualTo(before.periodEnd());
        });
        assertThat(back.scheduleId()).isNull();
        SubscriptionFacts changed = gateway.subscriptions(customer).getFirst();
        assertThat(changed.lookupKey()).isEqualTo(LARGE);
        assertThat(changed.quantity()).isEqualTo(2);
        assertThat(invoice(changed.latestInvoice()).total()).isEqualTo(19_800);
    }

    @Test
    @DisplayName("another quantity is settled on the next invoice")
    void quantity() throws Exception {
        SubscriptionFacts before = subscribed("pm_card_visa");
        gateway.setQuantity(before.id(), item(before), 3, key());

        assertThat(gateway.subscriptions(customer).getFirst().quantity()).isEqualTo(3);
        assertThat(gateway.snapshot(customer).next())
                .hasValueSatisfying(next -> assertThat(next.total()).isEqualTo(3 * 4_900 + 2 * 4_900));
    }

    @Test
    @DisplayName("an end is set and taken back, be it our flag or the portal's date; at once is at once")
    void ending() throws Exception {
        SubscriptionFacts before = subscribed("pm_card_visa");

        gateway.cancelAtEnd(before.id(), "TOO_EXPENSIVE", "te duur", key());
        SubscriptionFacts ours = gateway.subscriptions(customer).getFirst();
        gateway.keep(before.id(), key());
        SubscriptionFacts kept = gateway.subscriptions(customer).getFirst();
        post(gateway.portal(customer, Door.OVERVIEW, PAGES), "do=cancel");
        SubscriptionFacts theirs = gateway.subscriptions(customer).getFirst();
        gateway.keep(before.id(), key());
        SubscriptionFacts keptAgain = gateway.subscriptions(customer).getFirst();
        gateway.cancelNow(before.id(), key());

        assertThat(ours.cancelAt()).isEqualTo(before.periodEnd());
        assertThat(kept.cancelAt()).isNull();
        assertThat(theirs.cancelAt()).isEqualTo(before.periodEnd());
        assertThat(keptAgain.cancelAt()).isNull();
        assertThat(gateway.subscriptions(customer).getFirst().status()).isEqualTo("canceled");
        assertThat(gateway.snapshot(customer).next()).isEmpty();
    }

    @Test
    @DisplayName("invoices have a page and a sheet, and credit notes are seen beside them")
    void invoices() throws Exception {
        SubscriptionFacts subscription = subscribed("pm_card_visa");
        String invoice = subscription.latestInvoice();
        stripe.v1()
                .creditNotes()
                .create(com.stripe.param.CreditNoteCreateParams.builder()
                        .setInvoice(invoice)
                        .setAmount(1_000L)
                        .setRefundAmount(1_000L)
                        .build());

        List<InvoiceFacts> facts = gateway.snapshot(customer).invoices();

        assertThat(gateway.invoice(String.valueOf(invoice)).hosted()).isNotNull();
        assertThat(gateway.invoice(String.valueOf(invoice)).pdf()).isNotNull();
        InvoiceFacts note =
                facts.stream().filter(InvoiceFacts::creditNote).findFirst().orElseThrow();
        assertThat(note.total()).isEqualTo(-1_000);
        assertThat(note.hasPdf()).isTrue();
        assertThat(gateway.invoice(note.id()).pdf()).isNotNull();
    }

    @Test
    @DisplayName("events nobody took are asked for, and the endpoint of somebody else is seen")
    void events() throws Exception {
        emulator.deliverTo("http://127.0.0.1:1/nobody", "whsec_x");
        String customer = customerId();
        emulator.awaitQuiet(Duration.ofSeconds(20));

        assertThat(gateway.undelivered(NOW.minusSeconds(60)))
                .anySatisfy(event -> assertThat(event.json()).contains("customer.created", customer));
        assertThat(gateway.endpoints()).singleElement().satisfies(endpoint -> {
            assertThat(endpoint.url()).isEqualTo("http://127.0.0.1:1/nobody");
            assertThat(endpoint.apiVersion()).isEqualTo(gateway.apiVersion());
        });
    }

    @Test
    @DisplayName("more subscriptions than a page holds are all there")
    void paging() throws Exception {
        String customer = customerId();
        card(customer, "pm_card_visa");
        String price = stripe.v1()
                .prices()
                .list(Orders.prices(List.of(SMALL)))
                .getData()
                .getFirst()
                .getId();
        for (int i = 0; i < 104; i++) {
            stripe.v1()
                    .subscriptions()
                    .create(SubscriptionCreateParams.builder()
                            .setCustomer(customer)
                            .addItem(SubscriptionCreateParams.Item.builder()
                                    .setPrice(price)
                                    .build())
                            .build());
        }

        assertThat(gateway.subscribed()).hasSize(104).doesNotHaveDuplicates();
        assertThat(gateway.subscriptions(customer)).hasSize(104);
    }

    @Test
    @DisplayName("a customer who is gone at Stripe is known as gone, and one that never was is not found")
    void gone() throws Exception {
        String customer = customerId();
        stripe.v1().customers().delete(customer);

        assertThat(gateway.snapshot(customer).customer().deleted()).isTrue();
        assertThatThrownBy(() -> gateway.customer("cus_unknown"))
                .isInstanceOfSatisfying(
                        GatewayException.class,
                        missing -> assertThat(missing.kind()).isEqualTo(GatewayException.Kind.NOT_FOUND));
    }

    private String customer = "";

    @Test
    @DisplayName("a key that may not read payments knows of no dispute, and of everything else")
    void withoutPayments() throws Exception {
        subscribed("pm_card_createDispute");
        assertThat(gateway.snapshot(customer).disputed()).isTrue();

        emulator.fail(Fault.FORBIDDEN, "/v1/charges", 1);
        CustomerSnapshot snapshot = gateway.snapshot(customer);

        assertThat(snapshot.disputed()).isFalse();
        assertThat(snapshot.subscriptions()).hasSize(1);
        emulator.fail(Fault.ERROR_BEFORE, "/v1/charges", 9);
        assertThatThrownBy(() -> gateway.snapshot(customer))
                .as("what may pass is asked again")
                .isInstanceOf(GatewayException.class);
    }

    private SubscriptionFacts subscribed(String card) throws Exception {
        customer = customerId();
        card(customer, card);
        String price = stripe.v1()
                .prices()
                .list(Orders.prices(List.of(SMALL)))
                .getData()
                .getFirst()
                .getId();
        stripe.v1()
                .subscriptions()
                .create(SubscriptionCreateParams.builder()
                        .setCustomer(customer)
                        .addItem(SubscriptionCreateParams.Item.builder()
                                .setPrice(price)
                                .build())
                        .build());
        return only(customer);
    }

    private void card(String customer, String name) throws Exception {
        String method = stripe.v1()
                .paymentMethods()
                .attach(
                        name,
                        PaymentMethodAttachParams.builder()
                                .setCustomer(customer)
                                .build())
                .getId();
        stripe.v1()
                .customers()
                .update(
                        customer,
                        CustomerUpdateParams.builder()
                                .setInvoiceSettings(CustomerUpdateParams.InvoiceSettings.builder()
                                        .setDefaultPaymentMethod(method)
                                        .build())
                                .build());
    }

    private SubscriptionFacts only(String customer) {
        List<SubscriptionFacts> all = gateway.subscriptions(customer);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private InvoiceFacts invoice(@Nullable String id) {
        return gateway.snapshot(customer).invoices().stream()
                .filter(invoice -> invoice.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ItemChange upgrade(SubscriptionFacts subscription, Instant at) {
        return new ItemChange(subscription.id(), item(subscription), LARGE, 1, at);
    }

    private static String item(SubscriptionFacts subscription) {
        return String.valueOf(subscription.itemId());
    }

    private static String schedule(SubscriptionFacts subscription) {
        return String.valueOf(subscription.scheduleId());
    }

    private URI page(String invoice) {
        URI page = gateway.invoice(invoice).hosted();
        assertThat(page).isNotNull();
        return page == null ? URI.create("") : page;
    }

    private void pay(Checkout checkout, String means) {
        URI url = checkout.url();
        assertThat(url).isNotNull();
        if (url != null) {
            assertThat(post(url, "country=NL&card=" + means).statusCode()).isEqualTo(303);
        }
    }

    private static HttpResponse<String> post(URI page, String form) {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(
                    HttpRequest.newBuilder(page)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private NewCustomer newCustomer() {
        return new NewCustomer(house, "Bosrust", EmailAddress.of("geld@bosrust.example"), Language.NL);
    }

    private String customerId() {
        return gateway.createCustomer(newCustomer(), key());
    }

    private NewSubscription wanted(String customer, int trialDays) {
        return new NewSubscription(house, customer, SMALL, 1, trialDays);
    }

    private static Plan plan(PlanKey key) {
        return new Plan(key, 1, true, false, null, null, null, Set.of(), List.of());
    }

    private String key() {
        keys++;
        return "key-" + keys;
    }
}
