package app.ritme.e2e;

import app.ritme.program.ProgramFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-11: a manager opens an edition on dates, changes it and closes it for new guests. */
@DisplayName("UC-11 Open an edition")
class UC11EditionIT extends BrowserTest {

    @Autowired
    private ProgramFixtures programs;

    @Test
    void anEditionIsOpenedChangedAndClosed() {
        var house = houses.aHouse("Editions");
        programs.aPublishedProgram(house, "Rhythm");
        Someone manager = someone(house, "Hanneke", Role.MANAGER);
        Tab tab = today(manager, Device.DESKTOP, Language.EN)
                .go(manager.page("editions"))
                .sees("No edition yet")
                .axe();

        tab.click("open-first-edition").sees("A new edition").axe();
        tab.fill("edition-name", "Autumn week").click("form-save").sees("Autumn week is saved.");
        tab.sees("12 places left").axe();

        tab.choose("more-Autumn week", "change-edition")
                .fill("edition-persons", "6")
                .click("form-save")
                .sees("6 places left");

        tab.choose("more-Autumn week", "close-edition").sees("Closed for new guests");
        tab.choose("more-Autumn week", "reopen-edition").sees("6 places left");
    }
}
