package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-04: one account in two houses, one after the other and side by side; neither shows the other's people. */
@DisplayName("UC-04 Switch between houses")
class UC04SwitchHouseIT extends BrowserTest {

    private final String stay = "Stay";
    private final String work = "Work";

    /** Manager in the one house, guest in the other. */
    private Someone sander(House works, House stays) {
        var email = Houses.anAddress("sander");
        var account = houses.anAccount(email, "Sander Test", PASSWORD);
        houses.join(stays, account, "Sander", Role.GUEST);
        var sander = new Someone(email, houses.join(works, account, "Sander", Role.MANAGER));
        houses.aStaffMember(works, "Wilma");
        houses.aStaffMember(stays, "Stijn");
        return sander;
    }

    @Test
    void choosesAHouseAfterSigningInAndSwitches() {
        House works = houses.aHouse(work);
        House stays = houses.aHouse(stay);
        Someone sander = sander(works, stays);

        Tab tab = visitor(Device.DESKTOP, Language.EN).open("/login");
        signIn(tab, sander, "/").isTitled("Where are you today?").axe();
        tab.click("house-" + works.slug());
        tab.arrived("/" + works.path("today"));
        atWork(tab);

        tab.click("houses").axe().click("house-" + stays.slug());
        tab.arrived("/" + stays.path("today"));
        onHoliday(tab);

        tab.page().goBack();
        tab.arrived("/" + works.path("today"));
        atWork(tab);
        tab.page().goForward();
        tab.arrived("/" + stays.path("today"));
        onHoliday(tab);
    }

    @Test
    void worksInTwoTabsWithTwoHousesAtOnce() {
        House works = houses.aHouse(work);
        House stays = houses.aHouse(stay);
        Someone sander = sander(works, stays);
        var visitor = visitor(Device.DESKTOP, Language.EN);
        Tab first = signIn(visitor.open("/" + works.path("today")), sander, "/" + works.path("today"));
        Tab second = visitor.open("/" + stays.path("today"));
        atWork(first);
        onHoliday(second);

        first.me().click("me-account");
        first.arrived("/" + works.path("account"));
        second.me().click("me-account");
        second.arrived("/" + stays.path("account"));
        first.page().goBack();
        first.arrived("/" + works.path("today"));
        second.page().goBack();
        second.arrived("/" + stays.path("today"));

        atWork(first);
        onHoliday(second);
    }

    @Test
    void anAddressOfTheOtherHouseTypedIntoTheSameTabLoadsItAfresh() {
        House works = houses.aHouse(work);
        House stays = houses.aHouse(stay);
        Someone sander = sander(works, stays);
        Tab tab = visitor(Device.DESKTOP, Language.EN).open("/" + works.path("today"));
        signIn(tab, sander, "/" + works.path("today"));

        // as a link inside the page would, without a request for a new page
        tab.page().evaluate("path => window.history.pushState(null, '', path)", "/" + stays.path("today"));
        tab.page().reload(new Page.ReloadOptions());
        tab.arrived("/" + stays.path("today"));

        onHoliday(tab);
    }

    private static void atWork(Tab tab) {
        assertThat(tab.id("today-MANAGER")).isVisible();
        tab.sees("Wilma Test").seesNot("Stijn Test");
    }

    private void onHoliday(Tab tab) {
        assertThat(tab.id("today-GUEST")).isVisible();
        tab.sees("As soon as " + stay + " has a place for you").seesNot("Wilma Test");
    }
}
