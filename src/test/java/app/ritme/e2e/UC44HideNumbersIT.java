package app.ritme.e2e;

import app.ritme.House;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.measure.Measure;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-44: a manager hides weight from all guests, a coach shows it to one; what the guest opens follows. */
@DisplayName("UC-44 Hide numbers from a guest")
@SuppressWarnings("NullAway.Init")
class UC44HideNumbersIT extends BrowserTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private OutcomeFixtures outcomes;

    private Someone mia;
    private Someone marieke;
    private Someone loes;

    @BeforeEach
    void aGuestWhoWasWeighed() {
        House house = houses.aHouse("Figures");
        mia = someone(house, "Mia", Role.MANAGER);
        marieke = someone(house, "Marieke", Role.STAFF);
        loes = someone(house, "Loes", Role.GUEST);
        people.aCare(house, loes.person(), marieke.person());
        outcomes.aMeasured(loes.person(), marieke.person(), Measure.WEIGHT, "71.4", 10);
        outcomes.aMeasured(loes.person(), marieke.person(), Measure.WEIGHT, "69.1", 1);
        outcomes.aMeasured(loes.person(), marieke.person(), Measure.GRIP, "31", 1);
    }

    @ParameterizedTest
    @EnumSource
    void isHiddenForTheHouseAndShownToOneGuestAgain(Device device) {
        Tab guest = today(loes, device, Language.EN).go(loes.page("measures"));
        guest.sees("Weight").sees("Grip strength");

        Tab manager = today(mia, Device.DESKTOP, Language.EN).go(mia.page("figures"));
        manager.sees("Everything is shown").click("change-house");
        says(manager, "hidden").sees("Weight: hidden").axe();

        guest.reload()
                .sees("left out here on purpose")
                .sees("Grip strength")
                .seesNot("Weight")
                .axe();
        guest.go(loes.page("progress")).seesNot("Weight");

        String theirs = "guests/" + loes.person().person() + "/measures";
        Tab coach = today(marieke, device, Language.EN).go(marieke.page(theirs));
        coach.sees("69.1 kg")
                .click("figures")
                .sees("Loes Test does not see now: Weight")
                .axe();
        says(coach, "shown").click("figures").sees("Loes Test sees everything now.");

        guest.go(loes.page("measures")).sees("Weight").seesNot("left out here on purpose");
    }

    /** Of weight, in the dialog that is open. */
    private static Tab says(Tab tab, String choice) {
        tab.id("figure-weight")
                .getByText(choice, new Locator.GetByTextOptions().setExact(true))
                .click();
        return tab.click("form-save").settled();
    }
}
