package app.ritme.operator.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.KaribuTest;
import com.vaadin.flow.component.html.Main;
import org.junit.jupiter.api.Test;

/** How far a renewal of keys is, in words; asked for on the page of the house. */
@SuppressWarnings("NullAway.Init")
class OperatorKeysViewTest extends KaribuTest {

    @Test
    void asksForARenewalOnceAndTellsHowFarItIs() {
        House house = houses.aHouse("Keys shown");
        signInAs(houses.anOperator().value());
        open("operator/house/" + house.slug());
        click("renew-keys");
        click("confirm-go");
        assertThat(words()).as("how far it is").contains(house.name());
        await().atMost(20, SECONDS).until(() -> isOver(house));
        tell(house, "persons = 12, persons_done = 5, texts = 340, waits_until = null, ended_at = null");
        click("refresh");
        assertThat(words()).contains(house.name(), "5 of 12 people done; 340 rows of texts sealed anew.", "under way");

        tell(house, "waits_until = timestamptz '2026-11-30 10:00Z', ended_at = null");
        click("refresh");
        assertThat(words()).contains("The old keys are destroyed from", "10:00");

        tell(house, "persons_done = 12, waits_until = null, ended_at = timestamptz '2026-11-30 10:01Z'");
        click("refresh");
        assertThat(words()).contains("the keys of 12 people, 340 rows of texts. The old keys are destroyed.");
    }

    @Test
    void withoutAnotherMasterKeyItSaysHowToLayOneBesideIt() {
        signInAs(houses.anOperator().value());
        open("operator/keys");
        assertThat(words()).contains("RITME_NEXT_MASTER_KEY");
        assertThat(shows("renew-master")).isFalse();
    }

    /** As the task does, which has come by. */
    private void tell(House house, String figures) {
        superuser()
                .sql("update platform.key_renewal set " + figures
                        + " where organisation_id = :house and kind = 'HOUSE'")
                .param("house", house.tenant())
                .update();
    }

    /** Nothing was written in this house, so there is nothing to do. */
    private boolean isOver(House house) {
        return superuser()
                .sql("select ended_at is not null from platform.key_renewal where organisation_id = :house")
                .param("house", house.tenant())
                .query(Boolean.class)
                .single();
    }

    private static String words() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
