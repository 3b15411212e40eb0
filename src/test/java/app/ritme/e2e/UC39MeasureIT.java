package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.measure.Measure;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-39: a coach measures and corrects, the guest reads on the phone that it moved and who looked. */
@DisplayName("UC-39 Measure and see results")
@SuppressWarnings("NullAway.Init")
class UC39MeasureIT extends BrowserTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private OutcomeFixtures outcomes;

    @Test
    void fromTheFirstValueToTheLineOfTheGuest() {
        House house = houses.aHouse("Measures");
        Someone coach = someone(house, "Annelies", Role.STAFF);
        Someone guest = someone(house, "Loes", Role.GUEST);
        people.aCare(house, guest.person(), coach.person());
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);
        outcomes.aMeasured(guest.person(), coach.person(), Measure.CHAIR_STAND, "11", 14);

        Tab desk = today(coach, Device.DESKTOP, Language.EN)
                .go(coach.page("guests/" + guest.person().person() + "/measures"));
        desk.axe().click("record").settled();
        desk.type("measure-value", "99").click("form-save").sees("0 to 60").axe();
        desk.reload().click("record").settled();
        assertThat(desk.field("measure-value")).hasValue("99");
        desk.type("measure-value", "41").click("form-save").settled();
        desk.sees("41 times").sees("30 times higher").axe();
        desk.click("values-chair-stand").settled().axe();
        desk.choose("more-value", "correct").settled();
        desk.type("measure-value", "14").click("form-save").settled();
        desk.sees("14 times").sees("More than chance").seesNot("41 times");

        Tab phone = today(guest, Device.PHONE, Language.NL).go(guest.page("outcomes"));
        phone.click("to-measures").arrived(guest.page("measures"));
        phone.sees("Je bent vooruitgegaan sinds").sees("Annelies Test").axe();
        phone.click("values-chair-stand")
                .settled()
                .sees("14 keer")
                .sees("Eerst stond er 41 keer")
                .axe();
    }
}
