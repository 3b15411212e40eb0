package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.Houses;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-03: a manager asks a colleague and a guest in; each comes in by the mailed link and lands on their own Today. */
@DisplayName("UC-03 Invite and come in")
class UC03InviteIT extends BrowserTest {

    @Test
    void aColleagueIsInvitedAndComesIn() {
        Someone manager = someone(houses.aHouse("Invite"), "Mia", Role.MANAGER);
        var email = Houses.anAddress("kees");
        Tab tab = today(manager, Device.DESKTOP, Language.EN).go(manager.page("team"));

        tab.click("invite")
                .fill("given-name", "Kees")
                .fill("family-name", "Bakker")
                .fill("email", email.value());
        tab.axe().click("form-save").sees("A mail is on its way to Kees.");
        tab.sees("Invited").axe();

        String link = link(email, 1);
        Tab invited = visitor(Device.DESKTOP, Language.EN).open(link).axe();
        invited.fill("new-password", PASSWORD).click("come-in");
        invited.arrived(manager.page("today"));
        assertThat(invited.id("today-STAFF")).isVisible();
        invited.sees("Good ").axe();

        assertThat(tab.reload().id("person-Kees Bakker")).not().containsText("Invited");
        Tab again = visitor(Device.DESKTOP, Language.EN).open(link).axe();
        assertThat(again.id("invitation-closed")).isVisible();
    }

    @Test
    void aGuestIsInvitedAndComesInOnAPhoneWithoutAPassword() {
        Someone manager = someone(houses.aHouse("Uitnodigen"), "Mia", Role.MANAGER);
        var email = Houses.anAddress("gast");
        Tab tab = today(manager, Device.PHONE, Language.EN).go(manager.page("guests"));

        tab.click("add-guest")
                .fill("given-name", "Lotte")
                .fill("family-name", "Visser")
                .tick("invite-now");
        tab.click("form-save");
        assertThat(tab.id("email")).hasAttribute("invalid", "");
        tab.axe().fill("email", email.value()).click("form-save").sees("A mail is on its way to Lotte.");

        var phone = visitor(Device.PHONE, Language.NL);
        Tab guest = phone.open(link(email, 1)).tick("remember").click("come-in");
        guest.arrived(manager.page("today"));
        assertThat(guest.id("today-GUEST")).isVisible();

        phone.lose("ritme-session");
        assertThat(guest.go(manager.page("today")).id("today-GUEST")).isVisible();
    }

    @Test
    void theEndOfAMembershipActsOnTheNextClick() {
        var house = houses.aHouse("Goodbye");
        Someone manager = someone(house, "Mia", Role.MANAGER);
        Someone staff = someone(house, "Nico", Role.STAFF);
        Tab colleague = signIn(
                visitor(Device.DESKTOP, Language.EN).expecting("answer: 404").open("/login"),
                staff,
                staff.page("today"));
        Tab tab = today(manager, Device.DESKTOP, Language.EN)
                .go(manager.page("team/" + staff.person().person()));

        tab.click("end").axe().click("confirm-go").sees("no longer works here");

        colleague.me().click("me-account");
        colleague.isTitled("There is nothing here");
    }
}
