package app.ritme.billing.stripe;

import static app.ritme.billing.stripe.Calls.all;
import static app.ritme.billing.stripe.Calls.call;

import app.ritme.billing.BillingDetails;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.Checkout;
import app.ritme.billing.gateway.CustomerFacts;
import app.ritme.billing.gateway.CustomerSnapshot;
import app.ritme.billing.gateway.Door;
import app.ritme.billing.gateway.EndpointFacts;
import app.ritme.billing.gateway.GatewayException;
import app.ritme.billing.gateway.GatewayException.Kind;
import app.ritme.billing.gateway.InvoiceFacts;
import app.ritme.billing.gateway.InvoicePages;
import app.ritme.billing.gateway.ItemChange;
import app.ritme.billing.gateway.NewCustomer;
import app.ritme.billing.gateway.NewSubscription;
import app.ritme.billing.gateway.Preview;
import app.ritme.billing.gateway.ReturnTo;
import app.ritme.billing.gateway.Subscribed;
import app.ritme.billing.gateway.SubscriptionFacts;
import app.ritme.billing.gateway.Undelivered;
import app.ritme.billing.gateway.Upcoming;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanPrice;
import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.model.Customer;
import com.stripe.model.Event;
import com.stripe.model.Invoice;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.model.TaxId;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerListParams;
import com.stripe.param.CustomerRetrieveParams;
import com.stripe.param.EventListParams;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.SubscriptionListParams;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stripe itself, through its library; what is sent stands in {@link Orders}, what comes back in {@link Facts}. */
class StripeGateway implements BillingGateway {

    private static final long PAGE = 100L;

    private final StripeClient stripe;
    private final Payments payments;

    StripeGateway(StripeClient stripe) {
        this.stripe = stripe;
        this.payments = new Payments(stripe);
    }

    @Override
    public CustomerSnapshot snapshot(String id) {
        Customer customer = fetchCustomer(id);
        CustomerFacts facts = Facts.customer(customer);
        if (facts.deleted()) {
            return new CustomerSnapshot(facts, List.of(), List.of(), Optional.empty(), false);
        }
        List<Subscription> found = fetchSubscriptions(id);
        List<SubscriptionFacts> subscriptions = facts(found);
        List<InvoiceFacts> invoices = payments.invoices(id);
        Optional<Subscription> live =
                found.stream().filter(StripeGateway::isLive).findFirst();
        return new CustomerSnapshot(
                new CustomerFacts(
                        facts.id(),
                        false,
                        facts.details(),
                        live.map(Subscription::getDefaultPaymentMethodObject)
                                .flatMap(Facts::card)
                                .or(facts::card),
                        facts.organisation()),
                subscriptions,
                invoices,
                live.flatMap(this::upcoming),
                payments.isDisputed(id));
    }

    @Override
    public CustomerFacts customer(String id) {
        return Facts.customer(fetchCustomer(id));
    }

    @Override
    public Optional<String> customerOf(String object) {
        String kind = object.substring(0, Math.max(0, object.lastIndexOf('_')));
        return Optional.ofNullable(
                switch (kind) {
                    case "sub" ->
                        call(() -> stripe.v1().subscriptions().retrieve(object)).getCustomer();
                    case "sub_sched" ->
                        call(() -> stripe.v1().subscriptionSchedules().retrieve(object))
                                .getCustomer();
                    case "in" ->
                        call(() -> stripe.v1().invoices().retrieve(object)).getCustomer();
                    case "cs", "cs_test", "cs_live" ->
                        call(() -> stripe.v1().checkout().sessions().retrieve(object))
                                .getCustomer();
                    case "pm" ->
                        call(() -> stripe.v1().paymentMethods().retrieve(object))
                                .getCustomer();
                    case "ch" ->
                        call(() -> stripe.v1().charges().retrieve(object)).getCustomer();
                    case "dp", "du" ->
                        call(() -> stripe.v1().charges().retrieve(payments.chargeOf(object)))
                                .getCustomer();
                    default -> null;
                });
    }

    @Override
    public List<SubscriptionFacts> subscriptions(String customer) {
        return facts(fetchSubscriptions(customer));
    }

    @Override
    public String createCustomer(NewCustomer customer, String key) {
        return call(() -> stripe.v1().customers().create(Orders.customer(customer), once(key)))
                .getId();
    }

    /** By list and not by search, which lags behind. */
    @Override
    public Optional<String> findCustomer(UUID organisation) {
        CustomerListParams newest = CustomerListParams.builder().setLimit(PAGE).build();
        return all(() -> stripe.v1().customers().list(newest)).stream()
                .filter(customer -> Facts.customer(customer)
                        .organisation()
                        .filter(organisation::equals)
                        .isPresent())
                .map(Customer::getId)
                .findFirst();
    }

    @Override
    public void describe(String customer, BillingDetails details, String key) {
        call(() -> stripe.v1().customers().update(customer, Orders.details(details), once(key)));
    }

    @Override
    public void setVatId(String customer, String country, String vatId, String key) {
        List<TaxId> before = all(() -> stripe.v1().customers().taxIds().list(customer));
        boolean there = before.stream().anyMatch(taxId -> taxId.getValue().equals(vatId));
        if (!there && !vatId.isEmpty()) {
            call(() -> stripe.v1().customers().taxIds().create(customer, Orders.taxId(country, vatId), once(key)));
        }
        for (TaxId old : before) {
            if (!old.getValue().equals(vatId)) {
                call(() -> stripe.v1().customers().taxIds().delete(customer, old.getId()));
            }
        }
    }

    @Override
    public void reckonTax(String subscription, String key) {
        call(() -> stripe.v1().subscriptions().update(subscription, Orders.tax(), once(key)));
    }

    @Override
    public Checkout createCheckout(NewSubscription wanted, ReturnTo pages, Instant expiresAt, String key) {
        String price = price(wanted.lookupKey());
        return Facts.checkout(call(() ->
                stripe.v1().checkout().sessions().create(Orders.checkout(wanted, price, pages, expiresAt), once(key))));
    }

    @Override
    public Checkout checkout(String id) {
        return Facts.checkout(call(() -> stripe.v1().checkout().sessions().retrieve(id)));
    }

    @Override
    public void expire(String checkout) {
        if (checkout(checkout).state() == Checkout.State.OPEN) {
            call(() -> stripe.v1().checkout().sessions().expire(checkout));
        }
    }

    @Override
    public void startTrial(NewSubscription wanted, String key) {
        String price = price(wanted.lookupKey());
        call(() -> stripe.v1().subscriptions().create(Orders.trial(wanted, price), once(key)));
    }

    @Override
    public Preview preview(ItemChange change) {
        InvoiceCreatePreviewParams asked = Orders.preview(change, price(change.lookupKey()));
        return Facts.preview(call(() -> stripe.v1().invoices().createPreview(asked)));
    }

    @Override
    public void change(ItemChange change, String key) {
        String price = price(change.lookupKey());
        call(() -> stripe.v1().subscriptions().update(change.subscription(), Orders.change(change, price), once(key)));
    }

    @Override
    public void changeAtEnd(String subscription, String lookupKey, long quantity, String key) {
        String price = price(lookupKey);
        Subscription now = call(() -> stripe.v1().subscriptions().retrieve(subscription));
        String schedule = now.getSchedule() != null
                ? now.getSchedule()
                : call(() -> stripe.v1()
                                .subscriptionSchedules()
                                .create(Orders.scheduleFrom(subscription), once(key + "-from")))
                        .getId();
        var phase = call(() -> stripe.v1().subscriptionSchedules().retrieve(schedule));
        call(() -> stripe.v1()
                .subscriptionSchedules()
                .update(schedule, Orders.changeAtEnd(phase, price, quantity), once(key)));
    }

    @Override
    public void release(String schedule, String key) {
        call(() -> stripe.v1().subscriptionSchedules().release(schedule, once(key)));
    }

    @Override
    public void setQuantity(String subscription, String itemId, long quantity, String key) {
        call(() -> stripe.v1().subscriptions().update(subscription, Orders.quantity(itemId, quantity), once(key)));
    }

    @Override
    public void cancelAtEnd(String subscription, String reason, String comment, String key) {
        call(() -> stripe.v1().subscriptions().update(subscription, Orders.cancelAtEnd(reason, comment), once(key)));
    }

    @Override
    public void keep(String subscription, String key) {
        Subscription now = call(() -> stripe.v1().subscriptions().retrieve(subscription));
        call(() -> stripe.v1().subscriptions().update(subscription, Orders.keep(now), once(key)));
    }

    @Override
    public void resume(String subscription, String key) {
        call(() -> stripe.v1().subscriptions().resume(subscription, Orders.resume(), once(key)));
    }

    @Override
    public void cancelNow(String subscription, String key) {
        call(() -> stripe.v1().subscriptions().cancel(subscription, once(key)));
    }

    @Override
    public InvoicePages invoice(String id) {
        if (id.startsWith("cn_")) {
            return new InvoicePages(
                    null,
                    address(call(() -> stripe.v1().creditNotes().retrieve(id)).getPdf()));
        }
        Invoice invoice = call(() -> stripe.v1().invoices().retrieve(id));
        return new InvoicePages(address(invoice.getHostedInvoiceUrl()), address(invoice.getInvoicePdf()));
    }

    @Override
    public URI portal(String customer, Door door, ReturnTo pages) {
        return URI.create(
                call(() -> stripe.v1().billingPortal().sessions().create(Orders.portal(customer, door, pages)))
                        .getUrl());
    }

    @Override
    public Set<String> withoutPrice(Collection<String> lookupKeys) {
        var missing = new HashSet<>(lookupKeys);
        List<String> keys = List.copyOf(lookupKeys);
        // Stripe takes ten lookup keys at once.
        for (int from = 0; from < keys.size(); from += 10) {
            List<String> some = keys.subList(from, Math.min(from + 10, keys.size()));
            all(() -> stripe.v1().prices().list(Orders.prices(some))).stream()
                    .map(Price::getLookupKey)
                    .forEach(missing::remove);
        }
        return missing;
    }

    @Override
    public void createPrices(Plan plan, Collection<PlanPrice> prices) {
        String product = Orders.productId(plan);
        try {
            call(() -> stripe.v1().products().create(Orders.product(plan), once("product-" + product)));
        } catch (GatewayException problem) {
            if (!problem.code().equals("resource_already_exists")) {
                throw problem;
            }
        }
        for (PlanPrice price : prices) {
            call(() -> stripe.v1().prices().create(Orders.price(product, price), once("price-" + price.lookupKey())));
        }
    }

    @Override
    public List<Undelivered> undelivered(Instant since) {
        EventListParams asked = Orders.undelivered(since);
        return all(() -> stripe.v1().events().list(asked)).stream()
                .map(event -> new Undelivered(event.getId(), Event.PRETTY_PRINT_GSON.toJson(event)))
                .toList();
    }

    @Override
    public List<Subscribed> subscribed() {
        SubscriptionListParams asked =
                SubscriptionListParams.builder().setLimit(PAGE).build();
        return all(() -> stripe.v1().subscriptions().list(asked)).stream()
                .map(found -> new Subscribed(found.getCustomer(), found.getId(), found.getStatus()))
                .toList();
    }

    @Override
    public List<EndpointFacts> endpoints() {
        return all(() -> stripe.v1().webhookEndpoints().list()).stream()
                .map(found -> new EndpointFacts(
                        Facts.text(found.getUrl()),
                        "enabled".equals(found.getStatus()),
                        Facts.text(found.getApiVersion())))
                .toList();
    }

    @Override
    public String apiVersion() {
        return Stripe.API_VERSION;
    }

    private Customer fetchCustomer(String id) {
        CustomerRetrieveParams asked = CustomerRetrieveParams.builder()
                .addExpand("tax_ids")
                .addExpand("invoice_settings.default_payment_method")
                .build();
        try {
            return call(() -> stripe.v1().customers().retrieve(id, asked));
        } catch (GatewayException no) {
            Customer plain = no.kind() == Kind.REFUSED
                    ? call(() -> stripe.v1().customers().retrieve(id))
                    : null;
            if (plain == null || !Boolean.TRUE.equals(plain.getDeleted())) {
                throw no;
            }
            // Of one that was deleted nothing is left to be expanded.
            return plain;
        }
    }

    private List<Subscription> fetchSubscriptions(String customer) {
        SubscriptionListParams asked = SubscriptionListParams.builder()
                .setCustomer(customer)
                .setStatus(SubscriptionListParams.Status.ALL)
                .setLimit(PAGE)
                .addExpand("data.default_payment_method")
                .addExpand("data.schedule")
                .build();
        return all(() -> stripe.v1().subscriptions().list(asked));
    }

    private List<SubscriptionFacts> facts(List<Subscription> found) {
        Map<String, @Nullable String> known = new HashMap<>();
        return found.stream()
                .map(subscription -> Facts.subscription(
                        subscription, price -> price == null ? null : known.computeIfAbsent(price, this::lookupKey)))
                .toList();
    }

    private @Nullable String lookupKey(String price) {
        return call(() -> stripe.v1().prices().retrieve(price)).getLookupKey();
    }

    /** Nothing to come is a matter of course, such as when it ends. */
    private Optional<Upcoming> upcoming(Subscription subscription) {
        try {
            Invoice next = call(() -> stripe.v1()
                    .invoices()
                    .createPreview(InvoiceCreatePreviewParams.builder()
                            .setSubscription(subscription.getId())
                            .build()));
            Instant at = Facts.moment(
                    next.getNextPaymentAttempt() == null ? next.getCreated() : next.getNextPaymentAttempt());
            Preview preview = Facts.preview(next);
            return at == null
                    ? Optional.empty()
                    : Optional.of(new Upcoming(preview.dueNow(), preview.tax(), preview.currency(), at));
        } catch (GatewayException nothing) {
            if (nothing.mayPass()) {
                throw nothing;
            }
            return Optional.empty();
        }
    }

    private static boolean isLive(Subscription subscription) {
        return Set.of("active", "trialing", "past_due", "paused", "unpaid")
                .contains(Facts.text(subscription.getStatus()));
    }

    private String price(String lookupKey) {
        return call(() -> stripe.v1().prices().list(Orders.prices(List.of(lookupKey)))).getData().stream()
                .findFirst()
                .map(Price::getId)
                .orElseThrow(() -> new GatewayException(Kind.REFUSED, "price_missing", ""));
    }

    private static @Nullable URI address(@Nullable String url) {
        return url == null ? null : URI.create(url);
    }

    private static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }
}
