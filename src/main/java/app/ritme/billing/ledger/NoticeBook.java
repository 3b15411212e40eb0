package app.ritme.billing.ledger;

import app.ritme.billing.Amount;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.access.Phase;
import app.ritme.shared.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what has to be told, each thing once: the row that says so is unique, and its mail is a task of the same transaction. */
@Component
class NoticeBook {

    private static final Duration BEFORE_TRIAL_ENDS = Duration.ofDays(3);
    private static final Duration BEFORE_CARD_EXPIRES = Duration.ofDays(31);

    private final BillingNoticeRepository notices;
    private final BillingSettings settings;
    private final Tasks tasks;

    NoticeBook(BillingNoticeRepository notices, BillingSettings settings, Tasks tasks) {
        this.notices = notices;
        this.settings = settings;
        this.tasks = tasks;
    }

    /** Called with the account locked, so that two never note the same thing. */
    void of(BillingAccount account, Optional<BillingSubscription> current, List<BillingInvoice> open, Instant now) {
        current.ifPresent(subscription -> ofPhase(account.phase(), subscription, now));
        for (BillingInvoice invoice : open) {
            if (invoice.actionRequired()) {
                note(BillingNotice.Kind.ACTION_REQUIRED, invoice.stripeId(), 0, invoice.remaining(), null, now);
            } else if (invoice.failedInVain()) {
                note(
                        BillingNotice.Kind.PAYMENT_FAILED,
                        invoice.stripeId(),
                        invoice.attempts(),
                        invoice.remaining(),
                        invoice.nextAttemptAt(),
                        now);
            }
        }
        account.card()
                .filter(card -> account.phase().isServed() && card.expiredAt(now.plus(BEFORE_CARD_EXPIRES)))
                .ifPresent(card -> note(
                        BillingNotice.Kind.CARD_EXPIRES,
                        card.last4() + " " + card.year() + "-" + card.month(),
                        0,
                        null,
                        null,
                        now));
    }

    private void ofPhase(Phase phase, BillingSubscription subscription, Instant now) {
        String ref = subscription.stripeId();
        Instant trialEnd = subscription.trialEnd();
        switch (phase) {
            case TRIAL -> {
                if (trialEnd != null && !now.isBefore(trialEnd.minus(BEFORE_TRIAL_ENDS))) {
                    note(BillingNotice.Kind.TRIAL_ENDS, ref, 0, null, trialEnd, now);
                }
            }
            case PAUSED -> note(BillingNotice.Kind.PAUSED, ref, 0, null, null, now);
            case UNPAID -> note(BillingNotice.Kind.UNPAID, ref, 0, null, null, now);
            case ENDED -> note(BillingNotice.Kind.ENDED, ref, 0, null, null, now);
            default -> {
                // nothing to tell
            }
        }
    }

    private void note(
            BillingNotice.Kind kind,
            String ref,
            int attempt,
            @Nullable Amount amount,
            @Nullable Instant day,
            Instant now) {
        if (!notices.existsByModeAndKindAndRefAndAttempt(settings.mode(), kind, ref, attempt)) {
            BillingNotice notice =
                    notices.save(new BillingNotice(settings.mode(), kind, ref, attempt, amount, day, now));
            tasks.schedule(BillingMails.TASK, notice.id());
        }
    }
}
