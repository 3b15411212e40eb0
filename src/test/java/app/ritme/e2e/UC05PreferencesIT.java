package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UC-05: the language and the light of the screen are the person's own, in every session. */
@DisplayName("UC-05 Choose language, light or dark")
class UC05PreferencesIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void languageAndSchemeOutliveTheSession(Device device) {
        Someone guest = someone(houses.aHouse("Prefer"), "Dora", Role.GUEST);
        Tab tab = today(guest, device, Language.EN);
        shows(tab, "en", "light dark").sees("No stay is planned yet");

        tab.me().axe().click("me-language-nl");
        shows(tab, "nl", "light dark").sees("Er staat nog geen verblijf");
        tab.me().click("me-scheme-dark");
        shows(tab, "nl", "dark").axe();
        shows(tab.reload(), "nl", "dark");

        Tab later = today(guest, device, Language.EN);
        shows(later, "nl", "dark").sees("Er staat nog geen verblijf");
        later.me().click("me-scheme-light");
        shows(later, "nl", "light").axe();
        shows(tab.reload(), "nl", "light");
    }

    private static Tab shows(Tab tab, String language, String scheme) {
        var html = tab.page().locator("html");
        assertThat(html).hasAttribute("lang", language);
        assertThat(html).hasCSS("color-scheme", scheme);
        return tab.settled();
    }
}
