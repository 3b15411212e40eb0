package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UC-08: the guests of the house, found by name; one is added who has no e-mail address. */
@DisplayName("UC-08 Guests of the house")
class UC08GuestListIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void aGuestIsFoundByNameAndAnotherAdded(Device device) {
        var house = houses.aHouse("Guests");
        Someone staff = someone(house, "Pia", Role.STAFF);
        IntStream.range(0, 12).forEach(number -> houses.aVisitor(house, "Guest" + (char) ('a' + number)));
        houses.aVisitor(house, "Zebedeus");
        Tab tab = today(staff, device, Language.EN).go(staff.page("guests")).sees("13 guests");

        tab.type("search-guests", "zebe").sees("Zebedeus Test").seesNot("Guesta Test");
        assertThat(tab.page()).hasURL(Pattern.compile(".*q=zebe"));
        tab.reload().sees("Zebedeus Test").seesNot("Guesta Test");
        tab.type("search-guests", "nobody like that")
                .sees("Nobody by that name")
                .axe();
        tab.type("search-guests", "").sees("Guesta Test");

        tab.click("add-guest")
                .fill("given-name", "Opa")
                .fill("family-name", "Jansen")
                .axe();
        tab.click("form-save").sees("Opa is on the list.").sees("14 guests");
        tab.type("search-guests", "opa")
                .sees("Opa Jansen")
                .seesNot("Guesta Test")
                .axe();

        tab.clickWords("Opa Jansen").sees("Does not sign in here.").axe();
    }
}
