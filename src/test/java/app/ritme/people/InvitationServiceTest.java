package app.ritme.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.account.AccountId;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy.Context;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class InvitationServiceTest extends RitmeTest {

    @Autowired
    private InvitationService invitations;

    @Autowired
    private InvitationLinks links;

    @Autowired
    private TeamService team;

    @Autowired
    private GuestService guests;

    private House house;
    private EmailAddress email;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Welcome");
        email = Houses.anAddress("Iris");
    }

    @Test
    void mailsALinkThatLetsInOnce() {
        PersonId person = inviteToTeam(Set.of(houses.aSkill(house, "Sauna")));
        String mail = mailTo(email);
        assertThat(mail).contains("Welcome").contains("Hanna Manager").contains("/o/" + house.slug() + "/link/");
        Secret secret = secretIn(mail);

        InvitationOffer offer = link(() -> links.open(secret));
        assertThat(offer.email()).isEqualTo(email);
        assertThat(offer.role()).isEqualTo(Role.STAFF);
        AccountId account = houses.anAccount("Iris");
        accept(secret, account);

        var arrived = new House.Person(house, account.value(), person.value(), person.value());
        assertThat(as(arrived, team::team)).hasSize(2);
        assertThat(as(arrived, () -> team.details(person)).skills()).hasSize(1);
        assertThatThrownBy(() -> accept(secret, houses.anAccount("Eve")))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.invitation.expired");
        assertThatThrownBy(() -> link(() -> links.open(secret))).hasMessage("error.invitation.expired");
    }

    @Test
    void opensInItsOwnHouseOnly() {
        inviteToTeam(Set.of());
        Secret secret = secretIn(mailTo(email));
        House other = houses.aHouse("Other");

        assertThatThrownBy(() -> in(Context.link(other.tenant()), () -> links.open(secret)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> link(() -> links.open(Secret.make()))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aWithdrawnInvitationOpensNothing() {
        PersonId person = inviteToTeam(Set.of());
        Secret secret = secretIn(mailTo(email));
        doAs(house.manager(), () -> invitations.withdraw(openInvitation()));

        assertThatThrownBy(() -> accept(secret, houses.anAccount("Iris"))).hasMessage("error.invitation.expired");
        assertThat(as(house.manager(), () -> team.details(person)).state()).isEqualTo(MemberState.ENDED);
    }

    @Test
    void anInvitationExpiresAfterTwoWeeks() {
        inviteToTeam(Set.of());
        Secret secret = secretIn(mailTo(email));
        superuser()
                .sql("update app.invitation set expires_at = expires_at - interval '14 days' where token_hash = :hash")
                .param("hash", secret.hash())
                .update();

        assertThatThrownBy(() -> accept(secret, houses.anAccount("Iris"))).hasMessage("error.invitation.expired");
    }

    @Test
    void aSecondMailMakesTheFirstOneWorthless() {
        inviteToTeam(Set.of());
        Secret first = secretIn(mailTo(email));
        doAs(house.manager(), () -> invitations.resend(openInvitation()));
        await().atMost(20, TimeUnit.SECONDS).until(() -> mailsTo(email).size() == 2);
        Secret second = secretIn(mailTo(email));

        assertThatThrownBy(() -> accept(first, houses.anAccount("Iris"))).hasMessage("error.invitation.expired");
        accept(second, houses.anAccount("Iris"));
    }

    @Test
    void staffAskGuestsAndNobodyElse() {
        House.Person staff = houses.aStaffMember(house, "Stan");
        PersonId guest = as(staff, () -> guests.add(Houses.person("Gus", Optional.of(email))));
        doAs(staff, () -> invitations.inviteGuest(guest));
        assertThat(mailTo(email)).contains("Welcome");

        assertThatThrownBy(() -> as(
                        staff,
                        () -> invitations.inviteToTeam(
                                Houses.person("New", Optional.of(Houses.anAddress("New"))), Role.STAFF, Set.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> doAs(
                        staff, () -> invitations.inviteGuest(house.manager().personId())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void staffDoNotHandleInvitationsOfColleagues() {
        House.Person staff = houses.aStaffMember(house, "Stan");
        inviteToTeam(Set.of());
        InvitationId open = openInvitation();

        assertThatThrownBy(() -> doAs(staff, () -> invitations.withdraw(open))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(staff, () -> invitations.resend(open))).isInstanceOf(NotFoundException.class);
        doAs(house.manager(), () -> invitations.withdraw(open));
    }

    @Test
    void aGuestAsksNobody() {
        House.Person guest = houses.aGuest(house, "Gea");
        assertThatThrownBy(() -> doAs(guest, () -> invitations.inviteGuest(guest.personId())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoHasNoAddressCannotBeAsked() {
        PersonId visitor = houses.aVisitor(house, "Vera");
        assertThatThrownBy(() -> doAs(house.manager(), () -> invitations.inviteGuest(visitor)))
                .hasMessage("error.invitation.no-email");
    }

    @Test
    void oneAccountIsOneMemberOfAHouse() {
        House.Person staff = houses.aStaffMember(house, "Stan");
        inviteToTeam(Set.of());
        Secret secret = secretIn(mailTo(email));

        assertThatThrownBy(() -> accept(secret, staff.accountId())).hasMessage("error.invitation.member");
    }

    @Test
    void whoIsInCannotBeAskedAgain() {
        House.Person guest = houses.aGuest(house, "Gea");
        assertThatThrownBy(() -> doAs(house.manager(), () -> invitations.inviteGuest(guest.personId())))
                .hasMessage("error.member.already");
    }

    private PersonId inviteToTeam(Set<SkillId> skills) {
        return as(
                house.manager(),
                () -> invitations.inviteToTeam(Houses.person("Iris", Optional.of(email)), Role.STAFF, skills));
    }

    private InvitationId openInvitation() {
        return as(house.manager(), team::openInvitations).values().stream()
                .filter(open -> open.email().equals(email.value()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void accept(Secret secret, AccountId account) {
        doIn(Context.link(house.tenant()), () -> links.accept(secret, account));
    }

    private <T> T link(ScopedValue.CallableOp<T, RuntimeException> work) {
        return in(Context.link(house.tenant()), work);
    }
}
