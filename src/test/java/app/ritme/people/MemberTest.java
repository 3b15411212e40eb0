package app.ritme.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.account.AccountId;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a membership can go through, and what it cannot. */
class MemberTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final PersonId PERSON = new PersonId(Ids.next());
    private static final AccountId ACCOUNT = new AccountId(Ids.next());

    @Test
    void beginsWithTheFounderWhoMayDoEverything() {
        Member founder = Member.founder(PERSON, ACCOUNT, NOW);
        assertThat(founder.isActiveManager()).isTrue();
        assertThat(founder.billing()).isTrue();
        assertThat(founder.account()).contains(ACCOUNT);
    }

    @Test
    void isNobodyInTheHouseUntilTheInvitationIsAccepted() {
        Member member = Member.invited(PERSON, Role.MANAGER, NOW);
        assertThat(member.state()).isEqualTo(MemberState.INVITED);
        assertThat(member.isActiveManager()).isFalse();

        member.join(ACCOUNT, NOW);
        assertThat(member.isActiveManager()).isTrue();
    }

    @Test
    void joinsOnce() {
        Member member = joined(Role.STAFF);
        assertRefused("error.link.expired", () -> member.join(new AccountId(Ids.next()), NOW));
        assertThat(member.account()).contains(ACCOUNT);
    }

    @Test
    void doesNotJoinAfterItEnded() {
        Member member = Member.invited(PERSON, Role.GUEST, NOW);
        member.end(NOW);
        assertRefused("error.link.expired", () -> member.join(ACCOUNT, NOW));
    }

    @Test
    void isNotAskedInWhileItIsIn() {
        Member member = joined(Role.STAFF);
        assertRefused("error.member.already", () -> member.inviteAgain(Role.STAFF, NOW));
    }

    @Test
    void isAskedInAgainAfterItEndedAsWhateverIsNeededNow() {
        Member member = Member.founder(PERSON, ACCOUNT, NOW);
        member.end(NOW);
        member.inviteAgain(Role.STAFF, NOW);
        assertThat(member.state()).isEqualTo(MemberState.INVITED);
        assertThat(member.role()).isEqualTo(Role.STAFF);
        assertThat(member.billing()).isFalse();
    }

    @Test
    void comesBackAsItWasWhenAnEndIsUndone() {
        Member member = joined(Role.STAFF);
        member.end(NOW);
        member.restore(NOW);
        assertThat(member.state()).isEqualTo(MemberState.ACTIVE);
    }

    @Test
    void comesBackInvitedWhenItHadNotAnsweredYet() {
        Member member = Member.invited(PERSON, Role.STAFF, NOW);
        member.end(NOW);
        member.restore(NOW);
        assertThat(member.state()).isEqualTo(MemberState.INVITED);
    }

    @Test
    void isNotBroughtBackTwice() {
        Member member = joined(Role.STAFF);
        assertRefused("error.member.already", () -> member.restore(NOW));
    }

    @Test
    void getsNoOtherRoleAfterItEnded() {
        Member member = joined(Role.STAFF);
        member.end(NOW);
        assertRefused("error.member.ended", () -> member.become(Role.MANAGER));
    }

    @Test
    void losesTheRightToTheSubscriptionWithTheRoleOfManager() {
        Member member = Member.founder(PERSON, ACCOUNT, NOW);
        member.become(Role.STAFF);
        assertThat(member.billing()).isFalse();
    }

    @Test
    void handlesTheSubscriptionOnlyAsAManager() {
        for (var role : List.of(Role.GUEST, Role.STAFF)) {
            Member member = joined(role);
            assertRefused("error.member.billing", () -> member.handleBilling(true));
            assertThat(member.billing()).isFalse();
        }
    }

    private static Member joined(Role role) {
        Member member = Member.invited(PERSON, role, NOW);
        member.join(ACCOUNT, NOW);
        return member;
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
