package app.ritme.e2e;

import app.ritme.FreePort;
import app.ritme.billing.emulator.StripeEmulator;
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

    /** Pays on Stripe's page with that card, and is led back. */
    static Tab pays(Tab tab, String card) {
        Page page = tab.page();
        page.waitForURL(address -> address.startsWith("http://127.0.0.1:"));
        page.locator("select[name=card]").selectOption(card);
        page.locator("form button").first().click();
        return tab;
    }
}
