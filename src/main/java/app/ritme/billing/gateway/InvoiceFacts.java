package app.ritme.billing.gateway;

import app.ritme.billing.InvoiceStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One invoice or credit note as it was fetched; amounts in the smallest unit of the currency.
 *
 * @param subscription absent for one that was made by hand
 * @param underWay whether a payment of it was begun whose end is known days later, such as a debit
 * @param actionRequired whether the bank wants the owner of the card to do something
 * @param declineCode why the last try failed, in Stripe's word
 * @param taxNote why there is no VAT on it, such as {@code reverse_charge}
 */
public record InvoiceFacts(
        String id,
        boolean creditNote,
        @Nullable String subscription,
        String number,
        InvoiceStatus status,
        String reason,
        String currency,
        long net,
        long tax,
        long total,
        long remaining,
        Instant createdAt,
        @Nullable Instant finalizedAt,
        @Nullable Instant paidAt,
        int attempts,
        @Nullable Instant nextAttempt,
        boolean underWay,
        boolean actionRequired,
        @Nullable String declineCode,
        @Nullable String finalizationError,
        @Nullable String taxNote,
        boolean hasPdf) {

    /** Whether it stays a draft that nobody is asked to pay, until somebody puts right what is missing. */
    public boolean cannotBeFinal() {
        return status == InvoiceStatus.DRAFT && finalizationError != null;
    }
}
