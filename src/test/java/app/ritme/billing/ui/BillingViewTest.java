package app.ritme.billing.ui;

import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.export.ui.ExportNavigation;
import app.ritme.organisation.OrganisationFixtures;
import app.ritme.shared.Standing;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class BillingViewTest extends KaribuTest {

    @Autowired
    private OrganisationFixtures organisation;

    @Test
    void showsWhoHandlesItThePlanAndWhatIsUsed() {
        House house = houses.aHouse("Billed");
        organisation.allow(house, 6, 2, 1);

        open(house.manager(), "billing");
        waitFor("plan");

        assertThat(shows("usage-STAFF")).isTrue();
        assertThat(shows("usage-GUESTS_IN_HOUSE")).isTrue();
        assertThat(shows("to-export")).isTrue();
        assertThat(ExportNavigation.export()).isEqualTo(house.path("export"));
    }

    @Test
    void tellsAnotherManagerWhomToAskAndWhatIsUsed() {
        House house = houses.aHouse("Asked");

        open(houses.aManager(house, "Mo"), "billing");

        assertThat(shows("whom-to-ask")).isTrue();
        assertThat(shows("usage-STAFF")).isTrue();
        assertThat(shows("plan")).isFalse();
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Somebody else handles the subscription");
    }

    @Test
    void isNotThereForACoachNorForAGuest() {
        House house = houses.aHouse("Hidden");
        open(houses.aStaffMember(house, "Siem"), "billing");
        assertThat(_find(BillingView.class)).isEmpty();

        newBrowser();
        open(houses.aGuest(house, "Gus"), "billing");
        assertThat(_find(BillingView.class)).isEmpty();
    }

    @Test
    void theFrameSaysHowTheHouseStandsToManagersOnly() {
        House house = houses.aHouse("Ended");
        House.Person coach = houses.aStaffMember(house, "Siem");
        open(house.manager(), "team");
        assertThat(shows("house-standing")).isFalse();

        organisation.stand(house, Standing.ENDED);
        open(house.path("guests"));
        assertThat(shows("house-standing")).isTrue();

        newBrowser();
        open(coach, "team");
        assertThat(shows("house-standing")).isFalse();
    }

    private static void waitFor(String part) {
        await().pollInSameThread().atMost(20, SECONDS).until(() -> {
            MockVaadin.clientRoundtrip(false);
            return shows(part);
        });
    }
}
