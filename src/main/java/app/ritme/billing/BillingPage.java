package app.ritme.billing;

import app.ritme.billing.access.Phase;
import app.ritme.organisation.Usage;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Everything about the subscription of a house that is stored here.
 *
 * @param addressMissing whether an invoice cannot be made final without the address of the house
 * @param addressFirst whether the address is asked for before a card, so that the first invoice has its VAT
 * @param underWay whether an invoice is being paid by a debit whose end is known days later
 * @param invoices those that wait for somebody, and the newest of the others; the newest first
 * @param awaitingUntil until when a change waits for its payment
 * @param asOf when Stripe was asked last
 * @param stale whether that is too long ago to be relied on
 */
public record BillingPage(
        BillingMode mode,
        Currency currency,
        Phase phase,
        Optional<CurrentPlan> plan,
        Optional<PendingChange> pending,
        Optional<Instant> awaitingUntil,
        boolean addressMissing,
        boolean addressFirst,
        Optional<NextCharge> next,
        Optional<Card> card,
        BillingDetails details,
        Optional<OpenInvoice> open,
        boolean underWay,
        List<InvoiceRow> invoices,
        boolean trialUnused,
        Optional<Instant> asOf,
        boolean stale) {

    /** What is paid by the seat and goes on. */
    public Optional<CurrentPlan> seated() {
        return plan.filter(held -> held.plan().perSeat() && phase.isLive());
    }

    /** Whether nothing is left to do but to wait for a debit, on which it depends what the house may do. */
    public boolean waitsForBank() {
        boolean served = phase == Phase.ACTIVE || phase == Phase.TRIAL || phase == Phase.ASSIGNED;
        return underWay && open.isEmpty() && !served;
    }

    /** Exactly one. */
    public Banner banner(Collection<Usage> usage) {
        if (waitsForBank()) {
            return at(BannerKind.UNDER_WAY, Optional.empty());
        }
        if (phase == Phase.GRACE || phase == Phase.PENDING_PAYMENT) {
            boolean action = open.filter(OpenInvoice::actionRequired).isPresent();
            return ofInvoice(
                    action || phase == Phase.PENDING_PAYMENT ? BannerKind.ACTION_REQUIRED : BannerKind.PAYMENT_FAILED);
        }
        if (open.filter(OpenInvoice::actionRequired).isPresent()) {
            return ofInvoice(BannerKind.ACTION_REQUIRED);
        }
        if (phase == Phase.PAUSED || phase == Phase.UNPAID || phase == Phase.ENDED || phase == Phase.FROZEN) {
            return ofInvoice(BannerKind.SUSPENDED);
        }
        if (awaitingUntil.isPresent()) {
            return ofInvoice(BannerKind.AWAITS_PAYMENT, awaitingUntil);
        }
        if (addressMissing || (addressFirst && card.isPresent())) {
            return at(BannerKind.ADDRESS_MISSING, Optional.empty());
        }
        if (usage.stream().anyMatch(one -> !one.hasRoomFor(0))) {
            return at(BannerKind.OVER_LIMIT, Optional.empty());
        }
        Optional<Instant> ends = plan.map(CurrentPlan::cancelAt);
        if (ends.isPresent()) {
            return at(BannerKind.CANCELS, ends);
        }
        if (phase == Phase.TRIAL) {
            return at(BannerKind.TRIAL_ENDS, plan.map(CurrentPlan::trialEnd));
        }
        if (pending.isPresent()) {
            return new Banner(
                    BannerKind.CHANGES,
                    Optional.empty(),
                    pending.map(PendingChange::at),
                    Optional.empty(),
                    pending.map(PendingChange::plan),
                    card.isPresent());
        }
        return at(stale ? BannerKind.STALE : BannerKind.NONE, asOf);
    }

    private Banner ofInvoice(BannerKind kind) {
        return ofInvoice(kind, open.map(OpenInvoice::nextAttempt));
    }

    private Banner ofInvoice(BannerKind kind, Optional<Instant> at) {
        return new Banner(
                kind,
                open.map(OpenInvoice::remaining),
                at,
                open.map(OpenInvoice::id),
                Optional.empty(),
                card.isPresent());
    }

    private Banner at(BannerKind kind, Optional<Instant> at) {
        return new Banner(kind, Optional.empty(), at, Optional.empty(), Optional.empty(), card.isPresent());
    }
}
