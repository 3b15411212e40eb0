package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-06: a lost session, a remembered device, and signing out of everything at once. */
@DisplayName("UC-06 Come back, stay signed in, sign out everywhere")
class UC06SessionsIT extends BrowserTest {

    private static final String SESSION = "ritme-session";
    private static final String DEVICE = "ritme-device";
    private static final String TYPED = "Eva van der Berg";

    @Test
    void aRememberedGuestComesBackWithoutSigningIn() {
        Someone guest = someone(houses.aHouse("Memory"), "Eva", Role.GUEST);
        var visitor = visitor(Device.PHONE, Language.EN);
        Tab tab = remembered(visitor, guest);

        visitor.lose(SESSION);
        tab.go(guest.page("today"));

        assertThat(tab.id("today-GUEST")).isVisible();
        tab.go(guest.page("account")).sees("Chrome · ").axe();
    }

    @Test
    void aRememberedGuestsWordsSurviveALostSessionWithoutSigningIn() {
        Someone guest = someone(houses.aHouse("Words"), "Eva", Role.GUEST);
        var visitor = visitor(Device.DESKTOP, Language.EN);
        Tab tab = remembered(visitor, guest).go(guest.page("account"));

        tab.type("name", TYPED);
        visitor.expire(SESSION);
        tab.clickForFreshPage("save-name");

        // the page comes back by itself, and the second press saves what stands there
        tab.arrived(guest.page("account"));
        assertThat(tab.field("name")).hasValue(TYPED);
        tab.click("save-name").sees("Saved.");
        assertThat(tab.reload().field("name")).hasValue(TYPED);
    }

    @Test
    void aRememberedCoachComesBackWithinTheDay() {
        Someone staff = someone(houses.aHouse("Shift"), "Fay", Role.STAFF);
        var visitor = visitor(Device.DESKTOP, Language.EN);
        Tab tab = remembered(visitor, staff);

        visitor.lose(SESSION);
        tab.go(staff.page("today"));

        assertThat(tab.id("today-STAFF")).isVisible();
    }

    @Test
    void aManagersDeviceIsNeverRemembered() {
        Someone manager = someone(houses.aHouse("Careful"), "Gijs", Role.MANAGER);
        var visitor = visitor(Device.DESKTOP, Language.EN);
        Tab tab = remembered(visitor, manager);
        Assertions.assertThat(visitor.has(DEVICE)).isFalse();

        visitor.lose(SESSION);

        tab.go(manager.page("today")).arrived("/login");
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheSessionExpired() {
        Someone staff = someone(houses.aHouse("Typing"), "Eva", Role.STAFF);
        var visitor = visitor(Device.DESKTOP, Language.EN);
        Tab tab = signIn(visitor.open("/login"), staff, staff.page("today")).go(staff.page("account"));

        tab.type("name", TYPED);
        visitor.expire(SESSION);
        tab.click("save-name");
        tab.arrived("/login").axe();
        signIn(tab, staff, staff.page("account"));

        assertThat(tab.field("name")).hasValue(TYPED);
        tab.click("save-name").sees("Saved.");
    }

    @Test
    void signingOutEverywhereEndsTheOtherBrowserOnItsNextClick() {
        Someone staff = someone(houses.aHouse("Everywhere"), "Hans", Role.STAFF);
        Tab here = today(staff, Device.DESKTOP, Language.EN);
        var other = visitor(Device.PHONE, Language.EN);
        Tab there = remembered(other, staff);

        here.go(staff.page("account")).click("sign-out-everywhere").axe().click("confirm-go");
        here.arrived("/login");

        there.me().click("me-account");
        there.arrived("/login");
        there.go(staff.page("today")).arrived("/login");
    }

    @Test
    void signingOutLeavesNothingBehind() {
        Someone guest = someone(houses.aHouse("Leaving"), "Ida", Role.GUEST);
        var visitor = visitor(Device.PHONE, Language.NL);
        Tab tab = remembered(visitor, guest).go(guest.page("account"));

        tab.type("name", TYPED).me().click("me-sign-out");
        tab.arrived("/login");

        Assertions.assertThat(visitor.has(DEVICE)).isFalse();
        Assertions.assertThat(tab.page().evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('ritme'))"))
                .asString()
                .isEqualTo("[]");
        tab.go(guest.page("today")).arrived("/login");
    }

    private Tab remembered(Visitor visitor, Someone who) {
        return signIn(visitor.open("/login").tick("remember"), who, who.page("today"));
    }
}
