package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.Houses;
import app.ritme.shared.Language;
import app.ritme.shared.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-01: a stranger signs up a house, confirms by mail, chooses a password and stands in the house's own Today. */
@DisplayName("UC-01 Sign up a house")
class UC01SignUpIT extends BrowserTest {

    @Test
    void aStrangerFoundsAHouseInDutch() {
        Slug slug = Houses.aSlug("Huis aan Zee");
        var email = Houses.anAddress("zee");
        Tab tab = visitor(Device.DESKTOP, Language.NL).open("/sign-up").isTitled("Begin een huis");

        tab.type("house", slug.value().replace('-', ' '));
        assertThat(tab.field("slug")).hasValue(slug.value());
        tab.fill("location", "Huis").fill("your-name", "Hanna de Wit").fill("email", email.value());
        tab.axe().click("sign-up");
        tab.sees("Kijk in je mail").axe();

        tab.go(link(email, 1)).isTitled("Bijna klaar").axe();
        tab.type("new-password", PASSWORD).click("confirm");
        tab.arrived("/o/" + slug + "/today");
        assertThat(tab.id("today-MANAGER")).isVisible();
        assertThat(tab.page().locator("h1")).containsText("Hanna");
        tab.axe();
    }

    @Test
    void aStrangerFoundsAHouseOnAPhoneInEnglish() {
        Slug slug = Houses.aSlug("Quiet Shore");
        var email = Houses.anAddress("shore");
        Tab tab = visitor(Device.PHONE, Language.EN).open("/sign-up").isTitled("Start a house");

        tab.click("sign-up").sees("Fill this in").axe();

        tab.fill("house", slug.value().replace('-', ' ')).fill("location", "House");
        tab.fill("your-name", "Mary Field").fill("email", email.value()).click("sign-up");
        tab.sees("Look in your mail");

        String confirm = link(email, 1);
        tab.go(confirm).fill("new-password", "password1234").click("confirm");
        assertThat(tab.id("new-password")).hasAttribute("invalid", "");
        tab.axe();
        tab.fill("new-password", PASSWORD).click("confirm");
        tab.arrived("/o/" + slug + "/today").axe();
        assertThat(tab.id("today-MANAGER")).isVisible();

        Tab second = visitor(Device.PHONE, Language.EN).open(confirm);
        assertThat(second.id("confirm")).isHidden();
        second.axe();
    }
}
