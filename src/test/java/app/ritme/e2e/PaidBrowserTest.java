package app.ritme.e2e;

import app.ritme.FreePort;
import app.ritme.billing.emulator.StripeEmulator;
import app.ritme.shared.Role;
import com.microsoft.playwright.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Where houses pay: at a Stripe of our own, whose pages lead back to where the product really is. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@TestPropertySource(properties = {"ritme.billing.mode=emulated", "ritme.billing.make-prices=true"})
@SuppressWarnings("NullAway.Init")
abstract class PaidBrowserTest extends BrowserTest {

    @Autowired
    protected StripeEmulator stripe;

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry properties) {
        FreePort.of(properties);
    }

    /** A manager of a new house who handles its subscription. */
    final Someone manager(String name) {
        Someone manager = someone(houses.aHouse(name), "Hanneke", Role.MANAGER);
        superuser()
                .sql("update app.member set billing = true where id = ?")
                .param(manager.person().memberId().value())
                .update();
        return manager;
    }

    /** Pays on Stripe's page with that card, and is led back. */
    static Tab pays(Tab tab, String card) {
        Page page = tab.page();
        page.waitForURL(address -> address.startsWith("http://127.0.0.1:"));
        page.locator("select[name=card]").selectOption(card);
        page.locator("form button").first().click();
        return tab;
    }
}
