package app.ritme.billing.ledger;

import app.ritme.billing.Amount;
import app.ritme.billing.BillingMode;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that those who handle the subscription are told once, by mail. */
@Entity
class BillingNotice {

    /** What there is to tell. */
    enum Kind {
        TRIAL_ENDS,
        PAYMENT_FAILED,
        ACTION_REQUIRED,
        PAUSED,
        UNPAID,
        ENDED,
        CARD_EXPIRES
    }

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @Enumerated(EnumType.STRING)
    private BillingMode mode;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String ref;
    private int attempt;
    private @Nullable Long minor;
    private @Nullable String currency;
    private @Nullable Instant day;
    private Instant noticedAt;
    private @Nullable Instant sentAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BillingNotice() {}

    BillingNotice(
            BillingMode mode,
            Kind kind,
            String ref,
            int attempt,
            @Nullable Amount amount,
            @Nullable Instant day,
            Instant now) {
        this.mode = mode;
        this.kind = kind;
        this.ref = ref;
        this.attempt = attempt;
        this.minor = amount == null ? null : amount.minor();
        this.currency = amount == null ? null : amount.currency().getCurrencyCode();
        this.day = day;
        this.noticedAt = now;
    }

    void sent(Instant now) {
        this.sentAt = now;
    }

    boolean isSent() {
        return sentAt != null;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    Amount amount() {
        return minor == null || currency == null ? null : Amount.of(minor, currency);
    }

    @Nullable
    Instant day() {
        return day;
    }
}
