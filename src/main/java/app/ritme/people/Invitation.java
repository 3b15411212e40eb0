package app.ritme.people;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A mailed invitation into the house; good for two weeks, once, until it is withdrawn. */
@Entity
class Invitation {

    static final Duration LIFETIME = Duration.ofDays(14);

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID memberId;
    private String email;
    private UUID invitedBy;
    private byte @Nullable [] tokenHash;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant revokedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(MemberId member, EmailAddress email, PersonId invitedBy, Instant now) {
        this.memberId = member.value();
        this.email = email.value();
        this.invitedBy = invitedBy.value();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    /** Gives the invitation its secret as the mail leaves; an earlier secret no longer opens it. */
    Secret issue(Instant now) {
        Secret secret = Secret.make();
        this.tokenHash = secret.hash();
        this.sentAt = now;
        return secret;
    }

    void withdraw(Instant now) {
        if (isOpen()) {
            this.revokedAt = now;
        }
    }

    /** Takes {@link #withdraw} back: the mailed link opens again. */
    void restore() {
        this.revokedAt = null;
    }

    /** @throws Refusal when it was used, withdrawn or is too old */
    void accept(Instant now) {
        if (!isOpen() || isExpired(now)) {
            throw new Refusal("error.invitation.expired");
        }
        this.acceptedAt = now;
    }

    /** Neither accepted nor withdrawn; may still be too old. */
    boolean isOpen() {
        return acceptedAt == null && revokedAt == null;
    }

    boolean isExpired(Instant now) {
        return now.isAfter(expiresAt);
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    PersonId invitedBy() {
        return new PersonId(invitedBy);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
