package app.ritme.billing.ledger;

import app.ritme.billing.Amount;
import app.ritme.billing.BillingMode;
import app.ritme.billing.InvoiceId;
import app.ritme.billing.InvoiceRow;
import app.ritme.billing.InvoiceStatus;
import app.ritme.billing.OpenInvoice;
import app.ritme.billing.gateway.InvoiceFacts;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One invoice or credit note as Stripe last told it. */
@Entity
class BillingInvoice {

    private static final String FIRST = "subscription_create";
    private static final String REVERSE_CHARGE = "reverse_charge";
    private static final String NOBODY_KNOWS_WHERE = "customer_tax_location_invalid";

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @Enumerated(EnumType.STRING)
    private BillingMode mode;

    private String stripeId;
    private boolean creditNote;
    private @Nullable String subscription;
    private String number;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    private String reason;
    private String currency;
    private long net;
    private long tax;
    private long total;
    private long remaining;
    private Instant createdAt;
    private @Nullable Instant finalizedAt;
    private @Nullable Instant paidAt;
    private int attempts;
    private @Nullable Instant nextAttemptAt;
    private boolean underWay;
    private boolean actionRequired;
    private @Nullable String declineCode;
    private @Nullable String finalizationError;
    private @Nullable String taxNote;
    private boolean hasPdf;
    private Instant fetchedAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BillingInvoice() {}

    @SuppressWarnings("NullAway.Init")
    BillingInvoice(BillingMode mode, String stripeId) {
        this.mode = mode;
        this.stripeId = stripeId;
    }

    /** Fetched again without a change it is not written again: a house may have many. */
    void become(InvoiceFacts facts, Instant now) {
        if (status != facts.status() || attempts != facts.attempts() || total != facts.total()) {
            this.fetchedAt = now;
        }
        this.creditNote = facts.creditNote();
        this.subscription = facts.subscription();
        this.number = facts.number();
        this.status = facts.status();
        this.reason = facts.reason();
        this.currency = facts.currency().toUpperCase(Locale.ROOT);
        this.net = facts.net();
        this.tax = facts.tax();
        this.total = facts.total();
        this.remaining = facts.remaining();
        this.createdAt = facts.createdAt();
        this.finalizedAt = facts.finalizedAt();
        this.paidAt = facts.paidAt();
        this.attempts = facts.attempts();
        this.nextAttemptAt = facts.nextAttempt();
        this.underWay = facts.underWay();
        this.actionRequired = facts.actionRequired();
        this.declineCode = facts.declineCode();
        this.finalizationError = facts.finalizationError();
        this.taxNote = facts.taxNote();
        this.hasPdf = facts.hasPdf();
    }

    String stripeId() {
        return stripeId;
    }

    boolean failedInVain() {
        return status == InvoiceStatus.OPEN && attempts > 0 && !underWay;
    }

    boolean waitsToBePaid() {
        return isOwed() && !underWay;
    }

    /** Whether it is being paid, and the bank takes its days. */
    boolean isUnderWay() {
        return isOwed() && underWay;
    }

    private boolean isOwed() {
        return !creditNote && status == InvoiceStatus.OPEN && remaining > 0;
    }

    /** Whether it is the first one of that subscription, and its payment was tried and has not come. */
    boolean beginsInVain(String subscriptionId) {
        return status == InvoiceStatus.OPEN
                && attempts > 0
                && FIRST.equals(reason)
                && subscriptionId.equals(subscription);
    }

    boolean waitsForAddress() {
        return status == InvoiceStatus.DRAFT && NOBODY_KNOWS_WHERE.equals(finalizationError);
    }

    boolean actionRequired() {
        return actionRequired;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    Amount remaining() {
        return Amount.of(remaining, currency);
    }

    OpenInvoice open() {
        return new OpenInvoice(new InvoiceId(id), remaining(), attempts, nextAttemptAt, actionRequired);
    }

    InvoiceRow row() {
        return new InvoiceRow(
                new InvoiceId(id),
                number,
                status,
                finalizedAt == null ? createdAt : finalizedAt,
                Amount.of(net, currency),
                Amount.of(tax, currency),
                Amount.of(total, currency),
                hasPdf,
                creditNote,
                REVERSE_CHARGE.equals(taxNote),
                waitsToBePaid());
    }
}
