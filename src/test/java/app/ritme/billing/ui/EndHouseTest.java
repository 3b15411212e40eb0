package app.ritme.billing.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.billing.BillingDetails;
import app.ritme.billing.BillingMode;
import app.ritme.billing.BillingPage;
import app.ritme.billing.access.Phase;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The manager ends the house, after reading what that means and typing its address. */
@SuppressWarnings("NullAway.Init")
class EndHouseTest extends KaribuTest {

    @Autowired
    private BillingDesk desk;

    @Test
    void endsTheHouseOnlyWithItsAddress() {
        House house = houses.aHouse("Over");
        open(house.manager(), "billing");
        waitFor("end-house");
        click("end-house");
        assertThat(shows("end-export")).isTrue();

        enter(TextField.class, "end-address", "another");
        click("end-go");
        assertThat(part(TextField.class, "end-address").isInvalid()).isTrue();
        assertThat(state(house)).isEqualTo("ACTIVE");

        enter(TextField.class, "end-address", house.slug());
        click("end-go");
        waitFor("end-ended");
        assertThat(state(house)).isEqualTo("ENDED");
        assertThat(shows("to-houses")).isTrue();
        assertThat(shows("end-stay")).isFalse();

        newBrowser();
        open(house.manager(), "billing");
        assertThat(_find(BillingView.class)).isEmpty();
    }

    @Test
    void showsThatTheEndWaitsAndOffersToTakeItBackInsteadOfAskingOnceMore() {
        House house = houses.aHouse("Waits");
        open(house.manager(), "today");
        var page = new BillingPage(
                BillingMode.TEST,
                Currency.getInstance("EUR"),
                Phase.ENDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                BillingDetails.EMPTY,
                Optional.empty(),
                false,
                List.of(),
                false,
                Optional.empty(),
                false);

        UI.getCurrent().add(new LeaveCard(page, Optional.of(Instant.now()), desk, () -> {}));
        assertThat(shows("house-ends")).isTrue();
        assertThat(shows("end-back")).isTrue();
        assertThat(shows("end-house")).isFalse();
    }

    private String state(House house) {
        return superuser()
                .sql("select state from platform.organisation where id = :id")
                .param("id", house.tenant())
                .query(String.class)
                .single();
    }

    private static void waitFor(String part) {
        await().pollInSameThread().atMost(20, SECONDS).until(() -> {
            MockVaadin.clientRoundtrip(false);
            return shows(part);
        });
    }
}
