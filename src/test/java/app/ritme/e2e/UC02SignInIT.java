package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.Houses;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-02: signing in by password or by a mailed link, and the way back after a forgotten password. */
@DisplayName("UC-02 Sign in")
class UC02SignInIT extends BrowserTest {

    private static final String OTHER_PASSWORD = "zeven stille berken achter het huis";

    @Test
    void aWrongPasswordGetsTheSameAnswerAsAnUnknownAddress() {
        Someone staff = someone(houses.aHouse("Doors"), "Anna", Role.STAFF);
        Tab tab = visitor(Device.DESKTOP, Language.EN).open("/login").axe();

        String known = refusal(tab, staff.email().value());
        tab.axe();
        String unknown = refusal(tab, Houses.anAddress("nobody").value());

        Assertions.assertThat(known).isEqualTo(unknown).startsWith("That did not match.");
        signIn(tab, staff, staff.page("today"));
        assertThat(tab.id("today-STAFF")).isVisible();
    }

    @Test
    void aMailedLinkOpensOnceOnAPhoneInDutch() {
        Someone guest = someone(houses.aHouse("Links"), "Bo", Role.GUEST);
        Tab tab = visitor(Device.PHONE, Language.NL).open("/login").axe();

        tab.fill("email", guest.email().value()).click("mail-link").sees("Kennen we dit adres");
        String link = link(guest.email(), 1);
        tab.go(link).isTitled("Fijn dat je er bent").axe().click("sign-in");
        tab.arrived(guest.page("today"));
        assertThat(tab.id("today-GUEST")).isVisible();

        Tab second = visitor(Device.PHONE, Language.NL).open(link);
        second.sees("Deze link gaat niet meer open.");
        assertThat(second.id("sign-in")).isHidden();
    }

    @Test
    void aLinkForAnUnknownAddressGetsTheSameAnswer() {
        Tab tab = visitor(Device.DESKTOP, Language.EN).open("/login");

        tab.fill("email", Houses.anAddress("nobody").value()).click("mail-link");

        tab.sees("If we know this address, a link is on its way.");
    }

    @Test
    void aForgottenPasswordIsReplacedAndOtherBrowsersAreSignedOut() {
        Someone staff = someone(houses.aHouse("Keys"), "Cato", Role.STAFF);
        Tab elsewhere = today(staff, Device.DESKTOP, Language.EN);
        Tab tab = visitor(Device.DESKTOP, Language.EN).open("/forgot").axe();

        tab.fill("email", staff.email().value()).click("send").sees("a link is on its way");
        String reset = link(staff.email(), 1);
        tab.go(reset).axe().fill("new-password", "short").click("save");
        assertThat(tab.id("new-password")).hasAttribute("invalid", "");
        tab.fill("new-password", OTHER_PASSWORD).click("save");
        tab.arrived(staff.page("today"));

        elsewhere.me().click("me-account");
        elsewhere.arrived("/login");
        tab.go(reset).sees("This link no longer opens.");

        Tab fresh = visitor(Device.DESKTOP, Language.EN).open("/login");
        refusal(fresh, staff.email().value());
        fresh.fill("email", staff.email().value())
                .fill("password", OTHER_PASSWORD)
                .click("sign-in");
        fresh.arrived(staff.page("today"));
    }

    private static String refusal(Tab tab, String email) {
        tab.fill("email", email).fill("password", "niet dit wachtwoord").click("sign-in");
        var alert = tab.page().locator("main [role=alert]");
        assertThat(alert).isVisible();
        String words = alert.innerText();
        tab.go("/login");
        return words;
    }
}
