package app.ritme.billing.stripe;

import app.ritme.billing.BillingDetails;
import app.ritme.billing.Card;
import app.ritme.billing.InvoiceStatus;
import app.ritme.billing.VatStatus;
import app.ritme.billing.gateway.Checkout;
import app.ritme.billing.gateway.CustomerFacts;
import app.ritme.billing.gateway.InvoiceFacts;
import app.ritme.billing.gateway.Preview;
import app.ritme.billing.gateway.SubscriptionFacts;
import com.stripe.model.Address;
import com.stripe.model.CreditNote;
import com.stripe.model.Customer;
import com.stripe.model.Invoice;
import com.stripe.model.InvoiceLineItem;
import com.stripe.model.PaymentMethod;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.model.SubscriptionSchedule;
import com.stripe.model.TaxId;
import com.stripe.model.checkout.Session;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads Stripe's objects. The library makes null of whatever is missing or new, so nothing here trusts a field to be
 * there; where a field moved between versions of the interface, only its new place is read.
 */
final class Facts {

    /** Where the house stands on everything that Ritme makes at Stripe. */
    static final String ORGANISATION = "organisation";

    static final String REFERENCE = "Reference";

    private Facts() {}

    static CustomerFacts customer(Customer customer) {
        boolean deleted = Boolean.TRUE.equals(customer.getDeleted());
        return new CustomerFacts(
                customer.getId(),
                deleted,
                deleted ? BillingDetails.EMPTY : details(customer),
                deleted ? Optional.empty() : defaultCard(customer),
                organisation(customer));
    }

    private static Optional<UUID> organisation(Customer customer) {
        return Optional.ofNullable(customer.getMetadata())
                .map(metadata -> metadata.get(ORGANISATION))
                .flatMap(Facts::uuid);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException somethingElse) {
            return Optional.empty();
        }
    }

    private static BillingDetails details(Customer customer) {
        Address address = Objects.requireNonNullElseGet(customer.getAddress(), Address::new);
        Optional<TaxId> taxId = Optional.ofNullable(customer.getTaxIds())
                .flatMap(ids -> ids.getData().stream().findFirst());
        return new BillingDetails(
                text(customer.getName()),
                text(customer.getEmail()),
                text(address.getLine1()),
                text(address.getLine2()),
                text(address.getPostalCode()),
                text(address.getCity()),
                text(address.getCountry()),
                taxId.map(TaxId::getValue).orElse(""),
                taxId.map(Facts::vatStatus).orElse(VatStatus.NONE),
                reference(customer));
    }

    private static VatStatus vatStatus(TaxId taxId) {
        String status = taxId.getVerification() == null
                ? ""
                : text(taxId.getVerification().getStatus());
        return switch (status) {
            case "verified" -> VatStatus.VERIFIED;
            case "unverified" -> VatStatus.UNVERIFIED;
            case "pending" -> VatStatus.PENDING;
            default -> VatStatus.UNAVAILABLE;
        };
    }

    private static String reference(Customer customer) {
        return Optional.ofNullable(customer.getInvoiceSettings())
                .map(Customer.InvoiceSettings::getCustomFields)
                .flatMap(fields -> fields.stream()
                        .filter(field -> REFERENCE.equals(field.getName()))
                        .findFirst())
                .map(Customer.InvoiceSettings.CustomField::getValue)
                .orElse("");
    }

    private static Optional<Card> defaultCard(Customer customer) {
        return Optional.ofNullable(customer.getInvoiceSettings())
                .map(Customer.InvoiceSettings::getDefaultPaymentMethodObject)
                .flatMap(Facts::card);
    }

    static Optional<Card> card(@Nullable PaymentMethod method) {
        return Optional.ofNullable(method)
                .map(PaymentMethod::getCard)
                .map(card ->
                        new Card(text(card.getBrand()), text(card.getLast4()), (int) number(card.getExpMonth()), (int)
                                number(card.getExpYear())));
    }

    /** @param lookupKeys the lookup key of a price by its id, for prices that are only named */
    static SubscriptionFacts subscription(Subscription subscription, UnaryOperator<@Nullable String> lookupKeys) {
        List<SubscriptionItem> items = subscription.getItems() == null
                ? List.of()
                : Objects.requireNonNullElse(subscription.getItems().getData(), List.of());
        SubscriptionItem item = ours(items);
        return new SubscriptionFacts(
                subscription.getId(),
                text(subscription.getStatus()),
                moment(subscription.getCreated()) instanceof Instant made ? made : Instant.EPOCH,
                item == null ? null : item.getId(),
                items.size(),
                item == null || item.getPrice() == null ? null : item.getPrice().getLookupKey(),
                text(subscription.getCurrency()),
                item == null || item.getPrice() == null
                        ? 0
                        : number(item.getPrice().getUnitAmount()),
                item == null ? 0 : Objects.requireNonNullElse(item.getQuantity(), 1L),
                latest(items, SubscriptionItem::getCurrentPeriodStart),
                latest(items, SubscriptionItem::getCurrentPeriodEnd),
                moment(subscription.getTrialEnd()),
                cancelAt(subscription, items),
                moment(subscription.getEndedAt()),
                subscription.getSchedule(),
                scheduled(subscription.getScheduleObject(), lookupKeys),
                subscription.getPendingUpdate() == null
                        ? null
                        : moment(subscription.getPendingUpdate().getExpiresAt()),
                subscription.getDefaultPaymentMethod() != null,
                subscription.getLatestInvoice());
    }

    /** The one whose price has a lookup key: others were added by hand in the Dashboard. */
    private static @Nullable SubscriptionItem ours(List<SubscriptionItem> items) {
        return items.stream()
                .filter(item -> item.getPrice() != null && item.getPrice().getLookupKey() != null)
                .findFirst()
                .orElse(items.isEmpty() ? null : items.getFirst());
    }

    /** Both ways of Stripe's: the old flag, and the date that the portal sets. */
    private static @Nullable Instant cancelAt(Subscription subscription, List<SubscriptionItem> items) {
        if (subscription.getCancelAt() != null) {
            return moment(subscription.getCancelAt());
        }
        return Boolean.TRUE.equals(subscription.getCancelAtPeriodEnd())
                ? latest(items, SubscriptionItem::getCurrentPeriodEnd)
                : null;
    }

    /** What the schedule brings after the phase it is in. */
    private static Optional<SubscriptionFacts.Scheduled> scheduled(
            @Nullable SubscriptionSchedule schedule, UnaryOperator<@Nullable String> lookupKeys) {
        if (schedule == null || schedule.getCurrentPhase() == null || schedule.getPhases() == null) {
            return Optional.empty();
        }
        Long end = schedule.getCurrentPhase().getEndDate();
        return schedule.getPhases().stream()
                .filter(phase -> Objects.equals(phase.getStartDate(), end)
                        && phase.getItems() != null
                        && !phase.getItems().isEmpty())
                .findFirst()
                .map(phase -> new SubscriptionFacts.Scheduled(
                        lookupKeys.apply(phase.getItems().getFirst().getPrice()),
                        Instant.ofEpochSecond(phase.getStartDate())));
    }

    private static @Nullable Instant latest(List<SubscriptionItem> items, Function<SubscriptionItem, Long> end) {
        return items.stream()
                .map(end)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .map(Instant::ofEpochSecond)
                .orElse(null);
    }

    static InvoiceFacts invoice(Invoice invoice, LastTry last) {
        long tax = invoice.getTotalTaxes() == null
                ? 0
                : invoice.getTotalTaxes().stream()
                        .mapToLong(line -> number(line.getAmount()))
                        .sum();
        Invoice.StatusTransitions moments =
                Objects.requireNonNullElseGet(invoice.getStatusTransitions(), Invoice.StatusTransitions::new);
        return new InvoiceFacts(
                invoice.getId(),
                false,
                subscriptionOf(invoice),
                text(invoice.getNumber()),
                status(invoice.getStatus()),
                text(invoice.getBillingReason()),
                text(invoice.getCurrency()),
                number(invoice.getTotal()) - tax,
                tax,
                number(invoice.getTotal()),
                number(invoice.getAmountRemaining()),
                made(invoice.getCreated()),
                moment(moments.getFinalizedAt()),
                moment(moments.getPaidAt()),
                (int) number(invoice.getAttemptCount()),
                moment(invoice.getNextPaymentAttempt()),
                last.underWay(),
                last.actionRequired(),
                last.code(),
                invoice.getLastFinalizationError() == null
                        ? null
                        : invoice.getLastFinalizationError().getCode(),
                taxNote(invoice),
                invoice.getInvoicePdf() != null);
    }

    /** Why an invoice is not paid yet, as its payment says. */
    record LastTry(
            boolean underWay,
            boolean actionRequired,
            @Nullable String code) {
        static final LastTry NONE = new LastTry(false, false, null);
    }

    static InvoiceFacts creditNote(CreditNote note) {
        long tax = note.getTotalTaxes() == null
                ? 0
                : note.getTotalTaxes().stream()
                        .mapToLong(line -> number(line.getAmount()))
                        .sum();
        return new InvoiceFacts(
                note.getId(),
                true,
                null,
                text(note.getNumber()),
                "void".equals(note.getStatus()) ? InvoiceStatus.VOID : InvoiceStatus.PAID,
                text(note.getReason()),
                text(note.getCurrency()),
                tax - number(note.getTotal()),
                -tax,
                -number(note.getTotal()),
                0,
                made(note.getCreated()),
                made(note.getCreated()),
                null,
                0,
                null,
                false,
                false,
                null,
                null,
                null,
                note.getPdf() != null);
    }

    static Checkout checkout(Session session) {
        return new Checkout(
                session.getId(),
                switch (text(session.getStatus())) {
                    case "complete" -> Checkout.State.COMPLETE;
                    case "expired" -> Checkout.State.EXPIRED;
                    default -> Checkout.State.OPEN;
                },
                !"unpaid".equals(session.getPaymentStatus()),
                text(session.getCustomer()),
                made(session.getExpiresAt()),
                session.getUrl() == null ? null : URI.create(session.getUrl()));
    }

    static Preview preview(Invoice invoice) {
        long tax = invoice.getTotalTaxes() == null
                ? 0
                : invoice.getTotalTaxes().stream()
                        .mapToLong(line -> number(line.getAmount()))
                        .sum();
        return new Preview(
                text(invoice.getCurrency()),
                number(invoice.getAmountDue()),
                tax,
                invoice.getLines().getData().stream()
                        .map(line -> new Preview.Line(number(line.getAmount()), prorates(line)))
                        .toList());
    }

    private static boolean prorates(InvoiceLineItem line) {
        InvoiceLineItem.Parent parent = line.getParent();
        if (parent == null) {
            return false;
        }
        return (parent.getSubscriptionItemDetails() != null
                        && Boolean.TRUE.equals(
                                parent.getSubscriptionItemDetails().getProration()))
                || (parent.getInvoiceItemDetails() != null
                        && Boolean.TRUE.equals(parent.getInvoiceItemDetails().getProration()));
    }

    /** Absent for an invoice that somebody made by hand. */
    private static @Nullable String subscriptionOf(Invoice invoice) {
        return Optional.ofNullable(invoice.getParent())
                .map(Invoice.Parent::getSubscriptionDetails)
                .map(Invoice.Parent.SubscriptionDetails::getSubscription)
                .orElse(null);
    }

    private static @Nullable String taxNote(Invoice invoice) {
        return invoice.getTotalTaxes() == null
                ? null
                : invoice.getTotalTaxes().stream()
                        .map(Invoice.TotalTax::getTaxabilityReason)
                        .filter(reason -> reason != null && !reason.equals("standard_rated"))
                        .findFirst()
                        .orElse(null);
    }

    private static InvoiceStatus status(@Nullable String word) {
        try {
            return InvoiceStatus.valueOf(text(word).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return InvoiceStatus.OPEN;
        }
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static long number(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    static @Nullable Instant moment(@Nullable Long seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    private static Instant made(@Nullable Long seconds) {
        return Instant.ofEpochSecond(number(seconds));
    }
}
