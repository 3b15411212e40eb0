package app.ritme.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.account.AccountPrincipal;
import app.ritme.account.SignInService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JoinServiceTest extends RitmeTest {

    private static final String PASSWORD = "herfst langs het water";

    @Autowired
    private JoinService joining;

    @Autowired
    private GuestService guests;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private SignInService signIn;

    private House house;
    private EmailAddress email;
    private PersonId guest;
    private Secret invitation;

    @BeforeEach
    void invite() {
        house = houses.aHouse("Joined");
        email = Houses.anAddress("Noor");
        guest = as(house.manager(), () -> guests.add(Houses.person("Noor", Optional.of(email))));
        doAs(house.manager(), () -> invitations.inviteGuest(guest));
        invitation = secretIn(mailTo(email));
    }

    @Test
    void aNewAccountChoosesAPasswordAndIsSignedIn() {
        Secret ticket = join(Optional.of(PASSWORD)).orElseThrow();

        AccountPrincipal who = signIn.byLink(ticket).orElseThrow();
        assertThat(signIn.byPassword(email, PASSWORD, "192.0.2.77")).contains(who);
        assertThat(state()).isEqualTo(MemberState.ACTIVE);
    }

    @Test
    void anAccountThatWasThereJoinsButIsNotSignedInByAnOldMail() {
        houses.anAccount(email, "Noor", PASSWORD);

        assertThat(join(Optional.of("another one entirely"))).isEmpty();

        assertThat(state()).isEqualTo(MemberState.ACTIVE);
        assertThat(signIn.byPassword(email, "another one entirely", "192.0.2.78"))
                .isEmpty();
        assertThat(signIn.byPassword(email, PASSWORD, "192.0.2.78")).isPresent();
    }

    @Test
    void aWeakPasswordLeavesTheInvitationOpen() {
        assertThatThrownBy(() -> join(Optional.of("password1234"))).isInstanceOf(Refusal.class);
        assertThat(state()).isEqualTo(MemberState.INVITED);

        assertThat(join(Optional.of(PASSWORD))).isPresent();
    }

    private Optional<Secret> join(Optional<String> password) {
        return in(Context.link(house.tenant()), () -> joining.join(invitation, password));
    }

    private @Nullable MemberState state() {
        return as(house.manager(), () -> guests.details(guest)).state();
    }
}
