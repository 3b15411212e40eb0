package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-34: the manager takes everything along and ends the house. */
@DisplayName("UC-34 End a house")
class UC34EndHouseIT extends BrowserTest {

    @Test
    void takesEverythingAlongAndEndsTheHouse() {
        House house = houses.aHouse("Laatste herfst");
        Someone manager = someone(house, "Mia", Role.MANAGER);
        superuser()
                .sql("update app.member set billing = true where id = ?")
                .param(manager.person().member())
                .update();
        Visitor visitor = visitor(Device.DESKTOP, Language.EN).expecting("answer: 404");
        Tab tab = signIn(visitor.open("/login"), manager, manager.page("today"));

        tab.go(manager.page("billing"))
                .click("end-house")
                .sees("No export was made yet.")
                .axe();
        tab.click("end-export").arrived(manager.page("export")).click("ask-export");
        var download = tab.page().waitForDownload(() -> tab.click("fetch-export"));
        Assertions.assertThat(download.suggestedFilename()).endsWith(".zip");

        tab.go(manager.page("billing")).click("end-house").sees("The latest export is of");
        tab.fill("end-address", "een-ander-huis").click("end-go").sees("That is not the address of this house");
        tab.fill("end-address", house.slug())
                .click("end-go")
                .sees("Laatste herfst has ended")
                .axe();
        tab.click("to-houses").arrived("/houses");

        tab.go(manager.page("today"));
        assertThat(tab.id("today-MANAGER")).isHidden();
    }
}
