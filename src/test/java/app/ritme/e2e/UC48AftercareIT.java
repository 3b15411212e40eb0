package app.ritme.e2e;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.compass.AftercareFixtures;
import app.ritme.outcome.compass.CompassResult;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-48: a mail a week after the stay, six taps on a telephone that is not signed in, and who looks after the guest sees them. */
@DisplayName("UC-48 Be asked again at home")
class UC48AftercareIT extends BrowserTest {

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private OutcomeFixtures outcomes;

    @Autowired
    private AftercareFixtures aftercare;

    @Autowired
    private PeopleFixtures people;

    @Test
    void aGuestAnswersFromAMailAndStopsTheMails() {
        House house = houses.aHouse("Home");
        enrolments.aBedroom(house, "Larch", 2);
        EditionId edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().minusDays(3), 2, null);
        Someone guest = someone(house, "Loes", Role.GUEST);
        Someone coach = someone(house, "Marieke", Role.STAFF);
        people.aCare(house, guest.person(), coach.person());
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.person().personId());
        outcomes.aCompass(guest.person(), 2);
        superuser().sql(AftercareFixtures.ended(8)).param(house.tenant()).update();
        superuser()
                .sql("update app.person set email = ? where id = ?")
                .params(guest.email().value(), guest.person().person())
                .update();
        aftercare.mail(guest.person());

        Tab tab = visitor(Device.PHONE, Language.NL).open(link(guest.email(), 1));
        tab.sees("Dag Loes, Home vraagt na 1 week thuis hoe het is.").axe();
        tab.click("finish").sees("Kies bij alle zes een woord");
        for (CompassResult result : CompassResult.values()) {
            tab.id("rate-" + result.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .getByText("dichtbij")
                    .click();
        }
        tab.click("finish").sees("Dank je, Loes").axe();
        tab.click("asked-stop").sees("Je krijgt deze mails niet meer.");
        tab.reload().sees("Dank je, Loes");

        prefers(coach, Language.NL, ColorSchemeChoice.SYSTEM);
        today(coach, Device.DESKTOP, Language.NL)
                .go(coach.page("guests/" + guest.person().person() + "/brief"))
                .sees("dichtbij");
    }
}
