package app.ritme.billing.gateway;

import app.ritme.billing.BillingDetails;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanPrice;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Stripe, as far as billing needs it. Each call is HTTP and is made outside of transactions. Whatever changes something
 * takes a key: the same key twice happens once.
 *
 * <p>Every method throws a {@link GatewayException} when Stripe says no, or nothing.
 */
public interface BillingGateway {

    /** Fetches all there is about a customer. */
    CustomerSnapshot snapshot(String customer);

    CustomerFacts customer(String customer);

    /** Whose subscription, invoice, payment page or the like this is; empty for what is nobody's. */
    Optional<String> customerOf(String object);

    /** All subscriptions this customer has or had, newest first. */
    List<SubscriptionFacts> subscriptions(String customer);

    String createCustomer(NewCustomer customer, String key);

    /** The customer made for this house, for when we do not know whether making it succeeded. */
    Optional<String> findCustomer(UUID organisation);

    void describe(String customer, BillingDetails details, String key);

    /** Puts this VAT id in the place of any other; an empty one only takes away. */
    void setVatId(String customer, String country, String vatId, String key);

    /** From now on Stripe works out the VAT of its invoices; a trial without a card begins before it is known where. */
    void reckonTax(String subscription, String key);

    Checkout createCheckout(NewSubscription wanted, ReturnTo pages, Instant expiresAt, String key);

    Checkout checkout(String id);

    /** Makes the page useless; harmless when it is no longer open. */
    void expire(String checkout);

    /** A trial without a card; at its end without one it pauses. */
    void startTrial(NewSubscription wanted, String key);

    Preview preview(ItemChange change);

    /** At once, invoiced at once; until it is paid the old plan stays. */
    void change(ItemChange change, String key);

    /** At the end of the period. */
    void changeAtEnd(String subscription, String lookupKey, long quantity, String key);

    /** Takes {@link #changeAtEnd} back. */
    void release(String schedule, String key);

    void setQuantity(String subscription, String itemId, long quantity, String key);

    void cancelAtEnd(String subscription, String reason, String comment, String key);

    /** Takes {@link #cancelAtEnd} back, and one that was set in the portal. */
    void keep(String subscription, String key);

    /** Starts a trial that was paused for want of a card. */
    void resume(String subscription, String key);

    void cancelNow(String subscription, String key);

    InvoicePages invoice(String invoice);

    URI portal(String customer, Door door, ReturnTo pages);

    /** Those of these lookup keys that have no active price. */
    Set<String> withoutPrice(Collection<String> lookupKeys);

    /** Makes these prices of a plan, and the plan's product unless it is there. */
    void createPrices(Plan plan, Collection<PlanPrice> prices);

    /** Events of the kinds we want that could not be delivered since then. */
    List<Undelivered> undelivered(Instant since);

    /** Every subscription at Stripe that is not over. */
    List<Subscribed> subscribed();

    List<EndpointFacts> endpoints();

    /** The version of the interface we speak. */
    String apiVersion();
}
