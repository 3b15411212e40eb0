package app.ritme.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** An invitation opens the house once, and not for ever. */
class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant LAST_MOMENT = NOW.plus(Duration.ofDays(14));

    private final Invitation invitation = new Invitation(
            new MemberId(Ids.next()), EmailAddress.of("anna@example.org"), new PersonId(Ids.next()), NOW);

    @Test
    void isAcceptedUntilTheLastMoment() {
        invitation.accept(LAST_MOMENT);
        assertThat(invitation.isOpen()).isFalse();
    }

    @Test
    void isTooOldAfterTwoWeeks() {
        assertRefused(LAST_MOMENT.plusMillis(1));
        assertThat(invitation.isOpen()).isTrue();
    }

    @Test
    void isAcceptedOnce() {
        invitation.accept(NOW);
        assertRefused(NOW);
    }

    @Test
    void isNotAcceptedAfterItWasWithdrawn() {
        invitation.withdraw(NOW);
        assertRefused(NOW);
    }

    @Test
    void opensAgainWhenTheWithdrawalIsUndone() {
        invitation.withdraw(NOW);
        invitation.restore();
        invitation.accept(NOW);
        assertThat(invitation.isOpen()).isFalse();
    }

    @Test
    void staysAcceptedWhatEverHappensAfter() {
        invitation.accept(NOW);
        invitation.withdraw(NOW);
        invitation.restore();
        assertThat(invitation.isOpen()).isFalse();
        assertRefused(NOW);
    }

    @Test
    void getsAnotherSecretEachTimeItsMailLeaves() {
        assertThat(invitation.issue(NOW)).isNotEqualTo(invitation.issue(NOW));
    }

    private void assertRefused(Instant when) {
        assertThatThrownBy(() -> invitation.accept(when))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.invitation.expired"));
    }
}
