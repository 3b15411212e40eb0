package app.ritme.outcome.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.compass.CompassResult;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class CompassViewsTest extends KaribuTest {

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private OutcomeFixtures outcomes;

    private House house;
    private EditionId edition;
    private House.Person guest;

    @BeforeEach
    void aGuestWhoStays() {
        house = houses.aHouse("Compass");
        enrolments.aBedroom(house, "Dormitory", 20);
        edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().minusDays(3), 20, null);
        guest = aGuest("Loes");
    }

    @Test
    void theGuestIsAskedTapsGoesAwayAndFinishes() {
        open(guest, "today");
        assertThat(shows("compass")).isTrue();
        open(guest, "compass");
        rate(CompassResult.CALM, 4);
        open(guest, "outcomes");
        open(guest, "compass");
        assertThat(question(CompassResult.CALM).getValue()).isEqualTo(4);
        click("finish");
        assertThat(shows("finish")).as("five are open").isTrue();

        for (CompassResult result : CompassResult.values()) {
            rate(result, 2);
        }
        click("finish");
        assertThat(words()).contains("on arrival", "Direction", "a little", "Nobody opened this yet");
        assertThat(shows("finish")).isFalse();
        open(guest, "progress");
        assertThat(shows("compass")).isTrue();
        open(guest, "today");
        assertThat(shows("compass")).isFalse();
    }

    @Test
    void aManagerReadsFiguresOfFiveAndNoneOfFour() {
        outcomes.aCompass(guest, 2);
        for (int next = 2; next <= 4; next++) {
            outcomes.aCompass(aGuest("Guest " + next), next);
        }
        open(house.manager(), "results");
        assertThat(shows("edition-results")).isFalse();
        assertThat(words()).contains("Too few guests");

        outcomes.aCompass(aGuest("Guest 5"), 5);
        newBrowser();
        open(house.manager(), "results");
        assertThat(shows("edition-results")).isTrue();
    }

    private House.Person aGuest(String name) {
        House.Person person = houses.aGuest(house, name);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, person.personId());
        return person;
    }

    private static void rate(CompassResult result, int rating) {
        enter(RadioButtonGroup.class, "rate-" + OutcomeWords.code(result), rating);
    }

    @SuppressWarnings("unchecked") // the test id belongs to ratings
    private static RadioButtonGroup<Integer> question(CompassResult result) {
        return part(RadioButtonGroup.class, "rate-" + OutcomeWords.code(result));
    }

    private static String words() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
