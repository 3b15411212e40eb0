package app.ritme.billing.command;

import app.ritme.billing.BillingMode;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One wish of the house, from before it is sent until it is certain what became of it. */
@Entity
class StripeCommand {

    /** What is wished for. */
    enum Kind {
        START_TRIAL,
        CHANGE,
        CHANGE_AT_END,
        UNDO,
        CANCEL,
        KEEP,
        RESUME,
        DETAILS,
        SEATS,
        CANCEL_NOW
    }

    /** How far it is. UNKNOWN: sent, and no answer came. */
    enum Status {
        PENDING,
        SENT,
        DONE,
        FAILED,
        UNKNOWN
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

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> params;

    private String idemKey;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PENDING;

    private int attempts;
    private @Nullable Instant claimedUntil;
    private @Nullable UUID requestedBy;
    private Instant requestedAt;
    private @Nullable Instant firstSentAt;
    private @Nullable Instant doneAt;
    private @Nullable String error;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StripeCommand() {}

    StripeCommand(BillingMode mode, Kind kind, Map<String, String> params, @Nullable UUID by, Instant now) {
        this.mode = mode;
        this.kind = kind;
        this.params = Map.copyOf(params);
        this.idemKey = kind + ":" + id;
        this.requestedBy = by;
        this.requestedAt = now;
    }

    /** Takes it to send it; false when it is certain already, or somebody else is at it. */
    boolean claim(Instant now, Instant until) {
        boolean settled = status == Status.DONE || status == Status.FAILED;
        if (settled || (claimedUntil != null && claimedUntil.isAfter(now))) {
            return false;
        }
        this.status = Status.SENT;
        this.claimedUntil = until;
        this.attempts++;
        if (firstSentAt == null) {
            this.firstSentAt = now;
        }
        return true;
    }

    /** Nobody wishes it any more; false when it is certain already, or on its way at this moment. */
    boolean takeBack(Instant now) {
        boolean settled = status == Status.DONE || status == Status.FAILED;
        if (settled || (claimedUntil != null && claimedUntil.isAfter(now))) {
            return false;
        }
        failed(false, "taken back", now);
        return true;
    }

    void done(Instant now) {
        this.status = Status.DONE;
        this.claimedUntil = null;
        this.doneAt = now;
        this.error = null;
    }

    /** @param again whether it may still work out */
    void failed(boolean again, String why, Instant now) {
        this.status = again ? Status.UNKNOWN : Status.FAILED;
        this.claimedUntil = null;
        this.error = why;
        this.doneAt = again ? null : now;
    }

    /** Stripe would answer the same to the same key: the next try uses another. */
    void renewKey() {
        this.idemKey = kind + ":" + id + ":" + attempts;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    Status status() {
        return status;
    }

    String param(String name) {
        return params.getOrDefault(name, "");
    }

    String idemKey() {
        return idemKey;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    int attempts() {
        return attempts;
    }
}
