package app.ritme.outcome.ui;

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
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.measure.Measure;
import app.ritme.people.PeopleFixtures;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a manager reads of the questionnaires and measures of an edition. */
@SuppressWarnings("NullAway.Init")
class GroupResultsViewTest extends KaribuTest {

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private OutcomeFixtures outcomes;

    @Autowired
    private PeopleFixtures people;

    private House house;
    private EditionId edition;

    @Test
    void readsFiguresOfFiveAndNoneOfFour() {
        house = houses.aHouse("Results");
        enrolments.aBedroom(house, "Dormitory", 20);
        edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().minusDays(6), 20, null);
        for (int guest = 0; guest < 4; guest++) {
            aGuest();
        }
        open(house.manager(), "results");
        assertThat(shows("edition-questionnaires")).isFalse();
        assertThat(words()).contains("Too few guests");

        aGuest();
        newBrowser();
        open(house.manager(), "results");

        assertThat(row("questionnaires"))
                .as("of moments to come nothing is shown")
                .containsExactly("PHQ-4, 0 to 12, lower is lighter", "4 · 5 guests");
        assertThat(row("measures"))
                .hasSize(3)
                .endsWith("6 · 5 guests", "8 (+2) · 5 guests")
                .first()
                .asString()
                .contains("(");
        assertThat(words()).contains("fewer than 5");
        assertThat(shows("edition-results")).as("nobody finished a compass").isTrue();
    }

    private void aGuest() {
        House.Person guest = houses.aGuest(house, "Loes");
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
        people.aCare(house, guest, house.manager());
        outcomes.aFilled(guest, house.manager(), Instrument.PHQ_4, 1, 1, 1, 1);
        outcomes.aMeasured(guest, house.manager(), Measure.STRESS, "6", 6);
        outcomes.aMeasured(guest, house.manager(), Measure.STRESS, "8", 0);
    }

    private static List<String> row(String grid) {
        return GridKt._getFormattedRow(part(Grid.class, grid), 0);
    }

    private static String words() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
