package app.ritme.billing.inbox;

import java.util.List;
import java.util.Set;

/** The events that may change what a house may do or sees. All others are kept and left alone. */
final class EventKinds {

    private static final Set<String> WANTED = Set.of(
            "checkout.session.completed",
            "checkout.session.async_payment_succeeded",
            "checkout.session.async_payment_failed",
            "checkout.session.expired",
            "customer.updated",
            "customer.deleted",
            "invoice.created",
            "invoice.finalized",
            "invoice.finalization_failed",
            "invoice.paid",
            "invoice.payment_failed",
            "invoice.payment_action_required",
            "invoice.updated",
            "invoice.voided",
            "invoice.marked_uncollectible",
            "invoice.upcoming",
            "invoice.overdue",
            "payment_method.attached",
            "payment_method.detached",
            "payment_method.automatically_updated",
            "charge.refunded",
            "charge.dispute.created",
            "charge.dispute.closed",
            "credit_note.created",
            "credit_note.voided");

    private static final List<String> FAMILIES =
            List.of("customer.subscription.", "customer.tax_id.", "subscription_schedule.");

    private EventKinds() {}

    /** @param type with or without the {@code v1.} of thin events */
    static boolean isWanted(String type) {
        String plain = type.startsWith("v1.") ? type.substring("v1.".length()) : type;
        return WANTED.contains(plain) || FAMILIES.stream().anyMatch(plain::startsWith);
    }
}
