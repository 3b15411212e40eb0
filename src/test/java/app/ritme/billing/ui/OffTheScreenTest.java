package app.ritme.billing.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whoever looks at the page never waits for Stripe: it is asked beside the page, and on the page's own thread not at all. */
@TestPropertySource(properties = {"ritme.billing.mode=emulated", "ritme.billing.make-prices=true"})
@SuppressWarnings("NullAway.Init")
class OffTheScreenTest extends KaribuTest {

    @Autowired
    private BillingDesk desk;

    @Test
    void aWishFromThePageIsSentBesideItAndNeverFromIt() {
        House house = houses.aHouse("Beside");
        open(house.manager(), "billing");
        waitFor("choose-HOUSE");

        click("choose-HOUSE");
        waitFor("banner-trial-ends");

        assertThatThrownBy(() -> desk.checkout.subscribe(PlanKey.SOLO, Interval.MONTH))
                .hasMessage("Stripe is never asked while a browser tab waits for it");
        assertThat(shows("plan")).isTrue();
    }

    /** Whoever then does not give a card sees that the address is there, and is not asked for it again. */
    @Test
    void theAddressThatIsAskedForBeforeACardStandsOnThePageAtOnce() {
        House house = houses.aHouse("Address first");
        open(house.manager(), "billing");
        waitFor("choose-HOUSE");
        click("choose-HOUSE");
        waitFor("banner-trial-ends");

        click("add-card");
        enter(TextField.class, "details-name", "Bosrust Boekhouding");
        enter(EmailField.class, "details-email", "books@bosrust.example");
        part(ComboBox.class, "details-country").setValue("NL");
        click("form-save");

        await().pollInSameThread().atMost(20, SECONDS).until(() -> {
            MockVaadin.clientRoundtrip(false);
            return _get(BillingView.class).getElement().getTextRecursively().contains("Bosrust Boekhouding");
        });
        click("add-card");
        assertThat(shows("details-country")).isFalse();
    }

    private static void waitFor(String part) {
        await().pollInSameThread().atMost(20, SECONDS).until(() -> {
            MockVaadin.clientRoundtrip(false);
            return shows(part);
        });
    }
}
