package app.ritme.people.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.people.GuestService;
import app.ritme.people.InvitationService;
import app.ritme.people.MemberState;
import app.ritme.people.PersonId;
import app.ritme.people.TeamService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Role;
import app.ritme.shared.Secret;
import app.ritme.shared.ui.SignPage;
import app.ritme.shared.ui.TicketForm;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvitationViewTest extends KaribuTest {

    @Autowired
    private InvitationService invitations;

    @Autowired
    private GuestService guests;

    @Autowired
    private TeamService team;

    @Test
    void aGuestComesInWithAPassword() {
        var house = houses.aHouse("Welcome");
        var email = Houses.anAddress("loes");
        var loes = inviteGuest(house, email);
        open(house.path("link/" + secretIn(mailTo(email)).value()));
        assertThat(_get(SignPage.class).getElement().getTextRecursively()).contains("Welcome", "a guest");

        enter(PasswordField.class, "new-password", "herfst langs het water");
        enter(Checkbox.class, "remember", true);
        click("come-in");

        assertThat(guestState(house, loes)).isEqualTo(MemberState.ACTIVE);
        assertThat(hasPassword(email)).isTrue();
        assertThat(_get(TicketForm.class).getElement().getOuterHTML())
                .contains(house.path("today"))
                .contains("remember");
    }

    @Test
    void aPasswordMayBeLeftOut() {
        var house = houses.aHouse("Linked");
        var email = Houses.anAddress("bram");
        var bram = inviteGuest(house, email);
        open(house.path("link/" + secretIn(mailTo(email)).value()));

        click("come-in");

        assertThat(guestState(house, bram)).isEqualTo(MemberState.ACTIVE);
        assertThat(hasPassword(email)).isFalse();
    }

    @Test
    void aWeakPasswordDoesNotUseTheInvitationUp() {
        var house = houses.aHouse("Weak");
        var email = Houses.anAddress("koen");
        var koen = inviteGuest(house, email);
        open(house.path("link/" + secretIn(mailTo(email)).value()));

        enter(PasswordField.class, "new-password", "kort");
        click("come-in");
        assertThat(part(PasswordField.class, "new-password").isInvalid()).isTrue();
        assertThat(guestState(house, koen)).isEqualTo(MemberState.INVITED);

        enter(PasswordField.class, "new-password", "herfst langs het water");
        click("come-in");
        assertThat(guestState(house, koen)).isEqualTo(MemberState.ACTIVE);
    }

    @Test
    void whoHasAPasswordIsNotAskedForAnother() {
        var house = houses.aHouse("Known");
        var email = Houses.anAddress("sander");
        houses.anAccount(email, "Sander Kuipers", "herfst langs het water");
        inviteGuest(house, email);

        open(house.path("link/" + secretIn(mailTo(email)).value()));

        assertThat(shows("new-password")).isFalse();
        assertThat(shows("come-in")).isTrue();
    }

    @Test
    void staffAreNotOfferedToBeRemembered() {
        var house = houses.aHouse("Staff");
        var email = Houses.anAddress("fenna");
        PersonId fenna = as(
                house.manager(),
                () -> invitations.inviteToTeam(Houses.person("Fenna", Optional.of(email)), Role.STAFF, Set.of()));
        open(house.path("link/" + secretIn(mailTo(email)).value()));
        assertThat(shows("remember")).isFalse();

        click("come-in");

        assertThat(as(house.manager(), () -> team.details(fenna)).state()).isEqualTo(MemberState.ACTIVE);
    }

    @Test
    void aUsedLinkSaysWhatToDo() {
        var house = houses.aHouse("Used");
        var email = Houses.anAddress("noor");
        inviteGuest(house, email);
        var secret = secretIn(mailTo(email));
        open(house.path("link/" + secret.value()));
        click("come-in");

        newBrowser();
        open(house.path("link/" + secret.value()));

        assertThat(shows("invitation-closed")).isTrue();
        assertThat(shows("come-in")).isFalse();
    }

    @Test
    void anUnknownSecretAndAnUnknownHouseSayTheSame() {
        var house = houses.aHouse("Unknown");

        open(house.path("link/" + Secret.make().value()));
        assertThat(shows("invitation-closed")).isTrue();

        newBrowser();
        open("o/nowhere-at-all/link/" + Secret.make().value());
        assertThat(shows("invitation-closed")).isTrue();
    }

    @Test
    void aLinkOpensNothingInAnotherHouse() {
        var house = houses.aHouse("Mine");
        var other = houses.aHouse("Other");
        var email = Houses.anAddress("eva");
        inviteGuest(house, email);

        open(other.path("link/" + secretIn(mailTo(email)).value()));

        assertThat(shows("invitation-closed")).isTrue();
        assertThat(_find(TicketForm.class)).isEmpty();
    }

    private PersonId inviteGuest(House house, EmailAddress email) {
        return as(house.manager(), () -> {
            PersonId guest = guests.add(Houses.person("Loes", Optional.of(email)));
            invitations.inviteGuest(guest);
            return guest;
        });
    }

    private @Nullable MemberState guestState(House house, PersonId guest) {
        return as(house.manager(), () -> guests.details(guest)).state();
    }

    private boolean hasPassword(EmailAddress email) {
        return superuser()
                .sql("select exists (select from platform.credential c join platform.account a on a.id = c.account_id"
                        + " where a.email = :email)")
                .param("email", email.value())
                .query(Boolean.class)
                .single();
    }
}
