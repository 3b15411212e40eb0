package app.ritme.billing.ledger;

import app.ritme.billing.Amount;
import app.ritme.billing.BillingDetails;
import app.ritme.billing.BillingMode;
import app.ritme.billing.Card;
import app.ritme.billing.NextCharge;
import app.ritme.billing.VatStatus;
import app.ritme.billing.access.Access;
import app.ritme.billing.access.Phase;
import app.ritme.billing.gateway.CustomerSnapshot;
import app.ritme.billing.gateway.Upcoming;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A house as a customer; one row for each mode. */
@Entity
class BillingAccount {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @Enumerated(EnumType.STRING)
    private BillingMode mode;

    private @Nullable String customerId;

    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.NONE;

    private String name = "";
    private String email = "";
    private String line1 = "";
    private String line2 = "";
    private String postalCode = "";
    private String city = "";
    private String country = "";
    private String vatId = "";

    @Enumerated(EnumType.STRING)
    private VatStatus vatStatus = VatStatus.NONE;

    private String reference = "";
    private @Nullable String cardBrand;
    private @Nullable String cardLast4;
    private @Nullable Integer cardMonth;
    private @Nullable Integer cardYear;
    private @Nullable Long nextTotal;
    private @Nullable Long nextTax;
    private @Nullable String nextCurrency;
    private @Nullable Instant nextAt;
    private @Nullable Instant trialUsedAt;
    private boolean duplicate;
    private @Nullable Instant lastFetchStartedAt;
    private @Nullable Instant syncedAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BillingAccount() {}

    /** From now on this customer of Stripe's pays for the house. */
    void bind(String customer) {
        this.customerId = customer;
    }

    /** Whether something newer is stored than what was fetched from this moment on. */
    boolean isNewerThan(Instant fetchStartedAt) {
        return lastFetchStartedAt != null && lastFetchStartedAt.isAfter(fetchStartedAt);
    }

    void become(CustomerSnapshot snapshot, Instant fetchStartedAt, Instant now) {
        BillingDetails details = snapshot.customer().details();
        this.name = details.name();
        this.email = details.email();
        this.line1 = details.line1();
        this.line2 = details.line2();
        this.postalCode = details.postalCode();
        this.city = details.city();
        this.country = details.country();
        this.vatId = details.vatId();
        this.vatStatus = details.vatStatus();
        this.reference = details.reference();
        Card card = snapshot.customer().card().orElse(null);
        this.cardBrand = card == null ? null : card.brand();
        this.cardLast4 = card == null ? null : card.last4();
        this.cardMonth = card == null ? null : card.month();
        this.cardYear = card == null ? null : card.year();
        Upcoming next = snapshot.next().orElse(null);
        this.nextTotal = next == null ? null : next.total();
        this.nextTax = next == null ? null : next.tax();
        this.nextCurrency = next == null ? null : next.currency();
        this.nextAt = next == null ? null : next.at();
        this.lastFetchStartedAt = fetchStartedAt;
        this.syncedAt = now;
        if (trialUsedAt == null) {
            // Any subscription there ever was counts: one trial for each house.
            this.trialUsedAt = snapshot.subscriptions().stream()
                    .filter(found -> found.trialEnd() != null || !found.status().startsWith("incomplete"))
                    .map(found -> found.createdAt())
                    .min(Instant::compareTo)
                    .orElse(null);
        }
    }

    void stand(Access access) {
        this.phase = access.phase();
        this.duplicate = access.duplicate();
    }

    @Nullable
    String customerId() {
        return customerId;
    }

    Phase phase() {
        return phase;
    }

    boolean duplicate() {
        return duplicate;
    }

    boolean trialUnused() {
        return trialUsedAt == null;
    }

    @Nullable
    Instant syncedAt() {
        return syncedAt;
    }

    Optional<Card> card() {
        return cardLast4 == null
                ? Optional.empty()
                : Optional.of(new Card(
                        Objects.requireNonNullElse(cardBrand, ""),
                        cardLast4,
                        Objects.requireNonNullElse(cardMonth, 1),
                        Objects.requireNonNullElse(cardYear, 1970)));
    }

    Optional<NextCharge> next() {
        return nextTotal == null || nextTax == null || nextCurrency == null || nextAt == null
                ? Optional.empty()
                : Optional.of(
                        new NextCharge(Amount.of(nextTotal, nextCurrency), Amount.of(nextTax, nextCurrency), nextAt));
    }

    BillingDetails details() {
        return new BillingDetails(name, email, line1, line2, postalCode, city, country, vatId, vatStatus, reference);
    }
}
