package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.program.ProgramFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-10: a manager makes a program and publishes it; coaches read it. */
@DisplayName("UC-10 Offer a program")
class UC10ProgramIT extends BrowserTest {

    @Autowired
    private ProgramFixtures programs;

    @ParameterizedTest
    @EnumSource
    void aProgramIsMadeAndPublished(Device device) {
        Someone manager = someone(houses.aHouse("Offer"), "Mia", Role.MANAGER);
        Tab tab =
                today(manager, device, Language.EN).go(manager.page("programs")).sees("No programs yet");

        tab.axe().click("add-first-program").fill("program-name-en", "Back in rhythm");
        tab.fill("program-name-nl", "Terug in ritme")
                .fill("program-length", "7")
                .fill("program-price", "1890");
        tab.axe().click("form-save").settled();
        assertThat(tab.id("program-persons").first()).hasAttribute("invalid", "");
        tab.fill("program-persons", "8").click("form-save");

        tab.sees("No days yet").axe().click("begin-days").sees("Departure").axe();
        tab.click("put-rest").fill("block-title-en", "Nothing").fill("block-title-nl", "Niets");
        tab.fill("block-start", "14:00").fill("block-minutes", "120").axe().click("form-save");
        tab.sees("Nothing stands in the draft.");
        tab.page().getByTestId("block-Nothing").click();
        tab.settled().axe().click("also-block").axe();
        tab.page()
                .getByTestId("also-days")
                .getByText("Day", new Locator.GetByTextOptions().setExact(true))
                .click();
        tab.click("form-save").sees("Nothing stands on 1 more day.");

        tab.click("publish")
                .sees("Whoever is enrolled from now on gets this version.")
                .axe();
        tab.click("form-save").sees("Version 1 is offered from now on.");
        tab.click("history").axe().click("version-1").arrived(manager.page("programs") + "/[^/]+/1");
        tab.sees("version 1, as it is offered now");
        assertThat(tab.id("publish")).isHidden();
    }

    @Test
    void aDayWithoutATemplateIsNamedAndPreventsPublishing() {
        House house = houses.aHouse("Gaps");
        Someone manager = someone(house, "Mia", Role.MANAGER);
        prefers(manager, Language.NL, ColorSchemeChoice.SYSTEM);
        var program = programs.aDraft(house, "Rhythm");
        Tab tab = today(manager, Device.DESKTOP, Language.NL).go(manager.page("programs/" + program.value()));

        tab.click("add-day")
                .fill("day-name-nl", "Bosdag")
                .fill("span-to", "5")
                .axe()
                .click("form-save");
        tab.sees("Geen dagsjabloon geldt op dag 6–7.").axe();
        tab.click("publish").sees("Eén ding is eerst nodig").axe();
        assertThat(tab.id("form-save")).isHidden();
        tab.click("form-back");

        tab.choose("more-Bosdag", "change-day").fill("span-to", "7").click("form-save");
        tab.sees("Bosdag staat in het concept.").seesNot("Geen dagsjabloon geldt");
        tab.click("publish").sees("Wie vanaf nu wordt ingeschreven").click("form-save");
        tab.sees("Versie 1 is vanaf nu in het aanbod.");
    }

    @Test
    void twoManagersEditTheSameBlock() {
        House house = houses.aHouse("Two");
        Someone first = someone(house, "Mia", Role.MANAGER);
        Someone second = someone(house, "Noor", Role.MANAGER);
        var page = "programs/"
                + programs.aPublishedProgram(house, "Rhythm").program().value();
        Tab mine = today(first, Device.DESKTOP, Language.EN).go(first.page(page));
        Tab theirs = today(second, Device.DESKTOP, Language.EN).go(second.page(page));
        mine.click("block-Strength").click("change-block");
        theirs.click("block-Strength")
                .click("move-block")
                .fill("move-start", "16:00")
                .click("form-save");
        theirs.sees("Strength is on Build at 16:00 now.");

        mine.fill("block-title-en", "Power").click("form-save");
        mine.sees("Strength, Training, 16:00 to 17:00").axe().click("conflict-mine");

        mine.sees("Power stands in the draft.");
        assertThat(mine.id("block-Power")).containsText("09:30");
    }

    @Test
    void aCoachReadsWhatIsOffered() {
        House house = houses.aHouse("Read");
        Someone coach = someone(house, "Pia", Role.STAFF);
        programs.aPublishedProgram(house, "Rhythm");
        Tab tab = today(coach, Device.PHONE, Language.EN).go(coach.page("programs"));

        tab.axe().click("program-Rhythm").settled().sees("version 1, as it is offered now");
        tab.click("block-Strength").settled().axe();

        assertThat(tab.id("block-card")).containsText("group of 1 to 8");
        assertThat(tab.id("change-block")).isHidden();
        assertThat(tab.id("put-training")).isHidden();
    }
}
