package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UC-09: an unknown address, another house's page and another role's page look alike and show the way back. */
@DisplayName("UC-09 An address that is not there, or not for you")
class UC09NotHereIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void allLookAlikeAndLeadBack(Device device) {
        var foreign = houses.aHouse("Foreign");
        Someone staff = someone(houses.aHouse("Own"), "Jan", Role.STAFF);
        var visitor = visitor(device, Language.EN).expecting("answer: 404");
        Tab tab = signIn(visitor.open("/login"), staff, staff.page("today"));

        String unknown = words(tab, "/no/such/page");
        tab.axe();
        Assertions.assertThat(words(tab, staff.page("no-such-page"))).isEqualTo(unknown);
        Assertions.assertThat(words(tab, "/" + foreign.path("today"))).isEqualTo(unknown);
        Assertions.assertThat(words(tab, "/o/nobody-is-called-this/today")).isEqualTo(unknown);
        Assertions.assertThat(words(tab, staff.page("settings"))).isEqualTo(unknown);

        tab.axe().click("way-back");
        tab.arrived(staff.page("today"));
        assertThat(tab.id("today-STAFF")).isVisible();
    }

    private static String words(Tab tab, String path) {
        return tab.go(path)
                .isTitled("There is nothing here")
                .page()
                .locator("main")
                .innerText();
    }
}
