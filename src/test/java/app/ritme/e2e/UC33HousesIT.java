package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.account.SignInService;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** UC-33: who runs the server gives a house room, and looks at an event again. */
@DisplayName("UC-33 Look after the houses of a server")
@TestPropertySource(properties = {"ritme.billing.mode=emulated", "ritme.billing.make-prices=true"})
@SuppressWarnings("NullAway.Init")
class UC33HousesIT extends BrowserTest {

    @Autowired
    private SignInService signIns;

    @Test
    void givesAHouseMoreRoom() {
        House house = houses.aHouse("Krap huis");
        Someone manager = someone(house, "Mia", Role.MANAGER);
        Tab operator = operator().go("/operator/house/" + house.slug()).axe();
        assign(operator, "2", "to begin with");
        Tab tab = today(manager, Device.DESKTOP, Language.EN).go(manager.page("team"));
        tab.click("invite").sees("room for 2 in the team").fill("given-name", "Kees");
        tab.fill("email", Houses.anAddress("kees").value()).click("form-save");
        assertThat(tab.id("form-save")).isVisible();
        tab.axe();

        assign(operator, "9", "they grow");
        operator.sees("to begin with").axe();

        tab.click("form-save").sees("A mail is on its way to Kees.");
    }

    @Test
    void looksAtAnEventAgainThatFoundNoHouse() {
        superuser()
                .sql(
                        "insert into platform.stripe_event (mode, event_id, type, livemode, received_at, status, next_attempt_at,"
                                + " attempts, last_error) values ('EMULATED', 'evt_lost', 'invoice.paid', false, now(), 'DEAD', now(),"
                                + " 12, 'no customer')")
                .update();
        Tab tab = operator()
                .go("/operator/billing")
                .sees("Some events found no house")
                .axe();
        tab.click("replay-range").sees("looked at again").axe().click("form-back");

        tab.click("replay-evt_lost")
                .sees("1 event is looked at again within seconds.")
                .axe();

        assertThat(tab.id("alert-DEAD_EVENTS")).isHidden();
    }

    private Tab operator() {
        houses.anOperator();
        int earlier = mailsTo(Houses.OPERATOR).size();
        signIns.mailLink(Houses.OPERATOR, "198.51.100.1");
        Tab tab = visitor(Device.DESKTOP, Language.EN).open(link(Houses.OPERATOR, earlier + 1));
        return tab.click("sign-in").arrived("/(houses|o/.*)?");
    }

    private static void assign(Tab tab, String staff, String reason) {
        tab.click("assign")
                .fill("assign-staff", staff)
                .fill("assign-reason", reason)
                .click("form-save");
        tab.sees(reason).settled();
    }
}
