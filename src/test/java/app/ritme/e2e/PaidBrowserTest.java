package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.FreePort;
import app.ritme.shared.Role;
import com.microsoft.playwright.Page;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Where houses pay: at a Stripe of our own, whose pages lead back to where the product really is. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@TestPropertySource(properties = {"ritme.billing.mode=emulated", "ritme.billing.make-prices=true"})
abstract class PaidBrowserTest extends BrowserTest {

    /** How the pages of the emulator name its cards. */
    static final String GOOD = "pm_card_visa";

    static final String REFUSED = "pm_card_chargeCustomerFail";
    static final String ASKS_THE_BANK = "pm_card_threeDSecure2Required";

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry properties) {
        FreePort.of(properties);
    }

    /** A manager of a new house who handles its subscription. */
    final Someone manager(String name) {
        Someone manager = someone(houses.aHouse(name), "Hanneke", Role.MANAGER);
        superuser()
                .sql("update app.member set billing = true where id = ?")
                .param(manager.person().member())
                .update();
        return manager;
    }

    /** Chooses a card on a page of Stripe's and goes on. */
    static Tab pays(Tab tab, String card) {
        Page page = atStripe(tab);
        page.locator("select[name=card]").selectOption(card);
        page.locator("button.first").click();
        return tab;
    }

    /** Gives a card in the portal, and comes back. */
    static Tab gives(Tab tab, String card, String last4) {
        pays(tab, card);
        assertThat(tab.page().locator(".soft").first()).containsText(last4);
        tab.page().locator("main > p > a").last().click();
        return tab;
    }

    static Page atStripe(Tab tab) {
        tab.page().waitForURL(address -> address.startsWith("http://127.0.0.1:"));
        return tab.page();
    }
}
