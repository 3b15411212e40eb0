package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.Houses;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-28: from a house that does not exist yet to the first guest who comes, in one sitting. */
@DisplayName("UC-28 Receive the first guest")
class UC28FirstGuestIT extends BrowserTest {

    @Test
    void fromSigningUpToTheFirstEnrolment() {
        Slug slug = Houses.aSlug("Stille Oever");
        String house = "/o/" + slug + "/";
        Tab tab = founded(slug, Houses.anAddress("oever"));

        tab.go(house + "programs").click("add-first-program").fill("program-name-nl", "Terug in ritme");
        tab.fill("program-length", "7").fill("program-price", "1890").fill("program-persons", "8");
        tab.click("form-save").sees("Nog geen dagen");
        tab.click("begin-days").sees("Vertrek");
        tab.click("put-nature").fill("block-title-nl", "Boswandeling").fill("block-start", "14:00");
        tab.fill("block-minutes", "90").click("form-save").sees("Boswandeling").settled();
        tab.click("publish").sees("Wie vanaf nu wordt ingeschreven").click("form-save");
        tab.sees("Versie 1 is vanaf nu in het aanbod.");

        tab.go(house + "settings").choose("more-Huis", "add-room");
        tab.fill("room-name", "Berk").click("form-save").sees("Berk");

        tab.go(house + "editions").click("open-first-edition").fill("edition-name", "Herfstweek");
        tab.click("form-save").sees("Herfstweek is bewaard.").axe();

        tab.click("enrol").click("add-newcomer").fill("new-given-name-1", "Loes");
        tab.page().getByText("Ze komen: meteen bevestigen").click();
        tab.settled().click("form-save").sees("Loes");
        tab.go(house + "guests").sees("Loes").axe();

        tab.go(house + "today").sees("Herfstweek").axe();
        assertThat(tab.id("today-MANAGER")).isVisible();
    }

    private Tab founded(Slug slug, EmailAddress email) {
        Tab tab = visitor(Device.DESKTOP, Language.NL).open("/sign-up");
        tab.fill("house", slug.value().replace('-', ' ')).fill("location", "Huis");
        tab.fill("your-name", "Hanna de Wit").fill("email", email.value()).click("sign-up");
        tab.sees("Kijk in je mail");
        tab.go(link(email, 1)).fill("new-password", PASSWORD).click("confirm");
        return tab.arrived("/o/" + slug + "/today");
    }
}
