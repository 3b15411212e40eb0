package app.ritme.people;

import app.ritme.account.AccountId;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a person is to the house; read on every call, so a change acts on the next click. */
@Entity
class Member {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private @Nullable UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean billing;

    @Enumerated(EnumType.STRING)
    private MemberState state;

    private Instant since;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    private Member(PersonId person, Role role, MemberState state, Instant now) {
        this.personId = person.value();
        this.role = role;
        this.state = state;
        this.since = now;
    }

    static Member invited(PersonId person, Role role, Instant now) {
        return new Member(person, role, MemberState.INVITED, now);
    }

    /** The first manager of a house, who also handles its subscription. */
    static Member founder(PersonId person, AccountId account, Instant now) {
        var member = new Member(person, Role.MANAGER, MemberState.ACTIVE, now);
        member.accountId = account.value();
        member.billing = true;
        return member;
    }

    /** Asks somebody in again who left, perhaps as something else. */
    void inviteAgain(Role asRole, Instant now) {
        if (state == MemberState.ACTIVE) {
            throw new Refusal("error.member.already");
        }
        this.role = asRole;
        this.billing = false;
        this.state = MemberState.INVITED;
        this.since = now;
    }

    /** The invitation was accepted by the owner of this account. */
    void join(AccountId account, Instant now) {
        if (state != MemberState.INVITED) {
            throw new Refusal("error.link.expired");
        }
        this.accountId = account.value();
        this.state = MemberState.ACTIVE;
        this.since = now;
    }

    void become(Role other) {
        if (state == MemberState.ENDED) {
            throw new Refusal("error.member.ended");
        }
        this.role = other;
        this.billing = billing && other == Role.MANAGER;
    }

    /** @throws Refusal for who is no manager */
    void handleBilling(boolean may) {
        if (may && role != Role.MANAGER) {
            throw new Refusal("error.member.billing");
        }
        this.billing = may;
    }

    void end(Instant now) {
        this.state = MemberState.ENDED;
        this.since = now;
    }

    /** Takes {@link #end} back. */
    void restore(Instant now) {
        if (state != MemberState.ENDED) {
            throw new Refusal("error.member.already");
        }
        this.state = accountId == null ? MemberState.INVITED : MemberState.ACTIVE;
        this.since = now;
    }

    MemberId id() {
        return new MemberId(id);
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(accountId).map(AccountId::new);
    }

    Role role() {
        return role;
    }

    boolean billing() {
        return billing;
    }

    MemberState state() {
        return state;
    }

    /** Whether this member handles the subscription now. */
    boolean handlesBilling() {
        return billing && isActiveManager();
    }

    /** Who was asked in takes a place already. */
    boolean countsAsStaff() {
        return role.worksHere() && state != MemberState.ENDED;
    }

    boolean worksHereNow() {
        return role.worksHere() && state == MemberState.ACTIVE;
    }

    boolean isActiveManager() {
        return role == Role.MANAGER && state == MemberState.ACTIVE;
    }
}
