package app.ritme.export.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.export.ExportFixtures;
import app.ritme.export.ExportService;
import app.ritme.export.ExportState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class ExportViewTest extends KaribuTest {

    @Autowired
    private ExportService exports;

    @Autowired
    private ExportFixtures fixtures;

    @Test
    void aManagerAsksAndFetchesIt() {
        House house = houses.aHouse("Packing");
        open(house.manager(), "export");
        assertThat(shows("fetch-export")).isFalse();

        click("ask-export");
        await().atMost(20, SECONDS)
                .until(() -> as(house.manager(), exports::exports).stream()
                        .allMatch(row -> row.state() == ExportState.READY));
        open(house.path("today"));
        open(house.path("export"));

        assertThat(shows("fetch-export")).isTrue();
    }

    @Test
    void anotherManagerSeesThatItWasMadeAndFetchesItNot() {
        House house = houses.aHouse("Seen");
        fixtures.anExport(house);

        open(houses.aManager(house, "Mo"), "export");

        assertThat(_find(ExportView.class)).hasSize(1);
        assertThat(shows("fetch-export")).isFalse();
    }

    @Test
    void isNotThereForACoach() {
        open(houses.aStaffMember(houses.aHouse("Coach"), "Siem"), "export");
        assertThat(_find(ExportView.class)).isEmpty();
    }
}
