package app.ritme.billing.stripe;

import app.ritme.billing.BillingDetails;
import app.ritme.billing.gateway.Door;
import app.ritme.billing.gateway.ItemChange;
import app.ritme.billing.gateway.NewCustomer;
import app.ritme.billing.gateway.NewSubscription;
import app.ritme.billing.gateway.ReturnTo;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanPrice;
import app.ritme.shared.Language;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionSchedule;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerTaxIdCreateParams;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.EventListParams;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.SubscriptionResumeParams;
import com.stripe.param.SubscriptionScheduleCreateParams;
import com.stripe.param.SubscriptionScheduleUpdateParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.common.EmptyParam;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What is sent to Stripe. Names a house by its id and its billing details, and says nothing about anybody's health. */
final class Orders {

    /** Stripe's tax code of software that is used over the net by businesses. */
    private static final String SOFTWARE = "txcd_10103001";

    private Orders() {}

    static CustomerCreateParams customer(NewCustomer customer) {
        return CustomerCreateParams.builder()
                .setName(customer.name())
                .setEmail(customer.email().value())
                .addPreferredLocale(customer.language().code())
                .putMetadata(Facts.ORGANISATION, customer.organisation().toString())
                .build();
    }

    static CustomerUpdateParams details(BillingDetails details) {
        var settings = CustomerUpdateParams.InvoiceSettings.builder();
        if (details.reference().isBlank()) {
            settings.setCustomFields(EmptyParam.EMPTY);
        } else {
            settings.addCustomField(CustomerUpdateParams.InvoiceSettings.CustomField.builder()
                    .setName(Facts.REFERENCE)
                    .setValue(details.reference())
                    .build());
        }
        return CustomerUpdateParams.builder()
                .setName(details.name())
                .setEmail(details.email())
                .setAddress(CustomerUpdateParams.Address.builder()
                        .setLine1(details.line1())
                        .setLine2(details.line2())
                        .setPostalCode(details.postalCode())
                        .setCity(details.city())
                        .setCountry(details.country())
                        .build())
                .setInvoiceSettings(settings.build())
                .build();
    }

    static CustomerTaxIdCreateParams taxId(String country, String vatId) {
        return CustomerTaxIdCreateParams.builder()
                .setType(
                        switch (country) {
                            case "GB" -> CustomerTaxIdCreateParams.Type.GB_VAT;
                            case "CH" -> CustomerTaxIdCreateParams.Type.CH_VAT;
                            case "NO" -> CustomerTaxIdCreateParams.Type.NO_VAT;
                            default -> CustomerTaxIdCreateParams.Type.EU_VAT;
                        })
                .setValue(vatId)
                .build();
    }

    static SessionCreateParams checkout(NewSubscription wanted, String price, ReturnTo pages, Instant expiresAt) {
        var subscription = SessionCreateParams.SubscriptionData.builder()
                .putMetadata(Facts.ORGANISATION, wanted.organisation().toString());
        if (wanted.trialDays() > 0) {
            subscription
                    .setTrialPeriodDays((long) wanted.trialDays())
                    .setTrialSettings(SessionCreateParams.SubscriptionData.TrialSettings.builder()
                            .setEndBehavior(SessionCreateParams.SubscriptionData.TrialSettings.EndBehavior.builder()
                                    .setMissingPaymentMethod(
                                            SessionCreateParams.SubscriptionData.TrialSettings.EndBehavior
                                                    .MissingPaymentMethod.PAUSE)
                                    .build())
                            .build());
        }
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                .setCustomer(wanted.customer())
                .setClientReferenceId(wanted.organisation().toString())
                .putMetadata(Facts.ORGANISATION, wanted.organisation().toString())
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setPrice(price)
                        .setQuantity(wanted.quantity())
                        .build())
                .setSubscriptionData(subscription.build())
                .setAutomaticTax(SessionCreateParams.AutomaticTax.builder()
                        .setEnabled(true)
                        .build())
                .setTaxIdCollection(SessionCreateParams.TaxIdCollection.builder()
                        .setEnabled(true)
                        .build())
                .setCustomerUpdate(SessionCreateParams.CustomerUpdate.builder()
                        .setName(SessionCreateParams.CustomerUpdate.Name.AUTO)
                        .setAddress(SessionCreateParams.CustomerUpdate.Address.AUTO)
                        .build())
                .setExpiresAt(expiresAt.getEpochSecond())
                .setSuccessUrl(pages.done())
                .setCancelUrl(pages.back())
                .setLocale(
                        pages.language() == Language.NL
                                ? SessionCreateParams.Locale.NL
                                : SessionCreateParams.Locale.EN_GB)
                .build();
    }

    static SubscriptionCreateParams trial(NewSubscription wanted, String price) {
        return SubscriptionCreateParams.builder()
                .setCustomer(wanted.customer())
                .addItem(SubscriptionCreateParams.Item.builder()
                        .setPrice(price)
                        .setQuantity(wanted.quantity())
                        .build())
                .setTrialPeriodDays((long) wanted.trialDays())
                .setTrialSettings(SubscriptionCreateParams.TrialSettings.builder()
                        .setEndBehavior(SubscriptionCreateParams.TrialSettings.EndBehavior.builder()
                                .setMissingPaymentMethod(
                                        SubscriptionCreateParams.TrialSettings.EndBehavior.MissingPaymentMethod.PAUSE)
                                .build())
                        .build())
                .putMetadata(Facts.ORGANISATION, wanted.organisation().toString())
                .build();
    }

    static InvoiceCreatePreviewParams preview(ItemChange change, String price) {
        return InvoiceCreatePreviewParams.builder()
                .setSubscription(change.subscription())
                .setSubscriptionDetails(InvoiceCreatePreviewParams.SubscriptionDetails.builder()
                        .addItem(InvoiceCreatePreviewParams.SubscriptionDetails.Item.builder()
                                .setId(change.itemId())
                                .setPrice(price)
                                .setQuantity(change.quantity())
                                .build())
                        .setProrationBehavior(
                                InvoiceCreatePreviewParams.SubscriptionDetails.ProrationBehavior.ALWAYS_INVOICE)
                        .setProrationDate(change.prorationDate().getEpochSecond())
                        .build())
                .build();
    }

    static SubscriptionUpdateParams change(ItemChange change, String price) {
        return SubscriptionUpdateParams.builder()
                .addItem(SubscriptionUpdateParams.Item.builder()
                        .setId(change.itemId())
                        .setPrice(price)
                        .setQuantity(change.quantity())
                        .build())
                .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.ALWAYS_INVOICE)
                .setPaymentBehavior(SubscriptionUpdateParams.PaymentBehavior.PENDING_IF_INCOMPLETE)
                .setProrationDate(change.prorationDate().getEpochSecond())
                .build();
    }

    static SubscriptionUpdateParams tax() {
        return SubscriptionUpdateParams.builder()
                .setAutomaticTax(SubscriptionUpdateParams.AutomaticTax.builder()
                        .setEnabled(true)
                        .build())
                .build();
    }

    static SubscriptionUpdateParams quantity(String itemId, long quantity) {
        return SubscriptionUpdateParams.builder()
                .addItem(SubscriptionUpdateParams.Item.builder()
                        .setId(itemId)
                        .setQuantity(quantity)
                        .build())
                .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.CREATE_PRORATIONS)
                .build();
    }

    static SubscriptionScheduleCreateParams scheduleFrom(String subscription) {
        return SubscriptionScheduleCreateParams.builder()
                .setFromSubscription(subscription)
                .build();
    }

    /** The phase it is in stays to its end, then the other price; after that the subscription goes on by itself. */
    static SubscriptionScheduleUpdateParams changeAtEnd(SubscriptionSchedule schedule, String price, long quantity) {
        var now = schedule.getPhases().getFirst();
        var kept = SubscriptionScheduleUpdateParams.Phase.builder()
                .setStartDate(now.getStartDate())
                .setEndDate(now.getEndDate());
        now.getItems()
                .forEach(item -> kept.addItem(SubscriptionScheduleUpdateParams.Phase.Item.builder()
                        .setPrice(item.getPrice())
                        .setQuantity(item.getQuantity())
                        .build()));
        return SubscriptionScheduleUpdateParams.builder()
                .setEndBehavior(SubscriptionScheduleUpdateParams.EndBehavior.RELEASE)
                .setProrationBehavior(SubscriptionScheduleUpdateParams.ProrationBehavior.NONE)
                .addPhase(kept.build())
                .addPhase(SubscriptionScheduleUpdateParams.Phase.builder()
                        .setStartDate(now.getEndDate())
                        .addItem(SubscriptionScheduleUpdateParams.Phase.Item.builder()
                                .setPrice(price)
                                .setQuantity(quantity)
                                .build())
                        .build())
                .build();
    }

    static SubscriptionUpdateParams cancelAtEnd(String reason, String comment) {
        var details = SubscriptionUpdateParams.CancellationDetails.builder()
                .setFeedback(SubscriptionUpdateParams.CancellationDetails.Feedback.valueOf(reason));
        if (!comment.isBlank()) {
            details.setComment(comment);
        }
        return SubscriptionUpdateParams.builder()
                .setCancelAtPeriodEnd(true)
                .setCancellationDetails(details.build())
                .build();
    }

    /** Takes back whichever of the two ways of ending is set; Stripe does not like both in one request. */
    static SubscriptionUpdateParams keep(Subscription now) {
        boolean byFlag = Boolean.TRUE.equals(now.getCancelAtPeriodEnd());
        return byFlag
                ? SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(false).build()
                : SubscriptionUpdateParams.builder()
                        .setCancelAt(EmptyParam.EMPTY)
                        .build();
    }

    static SubscriptionResumeParams resume() {
        return SubscriptionResumeParams.builder()
                .setBillingCycleAnchor(SubscriptionResumeParams.BillingCycleAnchor.NOW)
                .build();
    }

    static com.stripe.param.billingportal.SessionCreateParams portal(String customer, Door door, ReturnTo pages) {
        var session = com.stripe.param.billingportal.SessionCreateParams.builder()
                .setCustomer(customer)
                .setReturnUrl(pages.back())
                .setLocale(
                        pages.language() == Language.NL
                                ? com.stripe.param.billingportal.SessionCreateParams.Locale.NL
                                : com.stripe.param.billingportal.SessionCreateParams.Locale.EN_GB);
        if (door == Door.CARD) {
            session.setFlowData(com.stripe.param.billingportal.SessionCreateParams.FlowData.builder()
                    .setType(com.stripe.param.billingportal.SessionCreateParams.FlowData.Type.PAYMENT_METHOD_UPDATE)
                    .build());
        }
        return session.build();
    }

    static String productId(Plan plan) {
        return "ritme_" + plan.key().word() + "_v" + plan.version();
    }

    static ProductCreateParams product(Plan plan) {
        return ProductCreateParams.builder()
                .setId(productId(plan))
                .setName("Ritme " + Character.toUpperCase(plan.key().word().charAt(0))
                        + plan.key().word().substring(1))
                .setTaxCode(SOFTWARE)
                .build();
    }

    static PriceCreateParams price(String product, PlanPrice price) {
        return PriceCreateParams.builder()
                .setProduct(product)
                .setLookupKey(price.lookupKey())
                .setCurrency(price.currency().getCurrencyCode().toLowerCase(Locale.ROOT))
                .setUnitAmount(price.minor())
                .setTaxBehavior(PriceCreateParams.TaxBehavior.EXCLUSIVE)
                .setRecurring(PriceCreateParams.Recurring.builder()
                        .setInterval(
                                switch (price.interval()) {
                                    case MONTH -> PriceCreateParams.Recurring.Interval.MONTH;
                                    case YEAR -> PriceCreateParams.Recurring.Interval.YEAR;
                                })
                        .build())
                .build();
    }

    static PriceListParams prices(List<String> lookupKeys) {
        return PriceListParams.builder()
                .setActive(true)
                .addAllLookupKey(lookupKeys)
                .build();
    }

    static EventListParams undelivered(Instant since) {
        return EventListParams.builder()
                .setDeliverySuccess(false)
                .setCreated(EventListParams.Created.builder()
                        .setGt(since.getEpochSecond())
                        .build())
                .setLimit(100L)
                .build();
    }
}
