package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.account.ColorSchemeChoice;
import app.ritme.shared.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-23: a plan is chosen, paid for on Stripe's page, and holds. */
@DisplayName("UC-23 Subscribe")
class UC23SubscribeIT extends PaidBrowserTest {

    @Test
    void withACardAtOnceAndTheFirstInvoiceAfterTheTrial() {
        Someone manager = manager("Bosrust");
        prefers(manager, Language.NL, ColorSchemeChoice.LIGHT);
        Tab tab = today(manager, Device.DESKTOP, Language.NL);

        tab.go(manager.page("billing")).sees("hier gaat geen echt geld om").axe();
        tab.click("begin-HOUSE");
        pays(tab, GOOD).sees("Het is gelukt").isTitled("Abonnement").axe();
        assertThat(tab.id("return-confirmed")).isVisible();
        tab.reload().sees("Het is gelukt");
        tab.click("to-billing").arrived(manager.page("billing")).sees("Visa 4242");
        assertThat(tab.id("banner-trial-ends")).containsText("vanzelf door");
        assertThat(tab.id("begin-HOUSE")).hasCount(0);
        tab.axe();

        tab.click("pass-trial");
        assertThat(tab.id("invoices").getByText("betaald").first()).isVisible();
        assertThat(tab.id("banner-trial-ends")).hasCount(0);
        tab.click("show-history").sees("Betaald en lopend").axe();
    }

    @Test
    void triedOnAPhoneFirstAndAskedWhereTheHouseIsBeforeTheCard() {
        Someone manager = manager("Stille Oever");
        Tab tab = today(manager, Device.PHONE, Language.EN);

        tab.go(manager.page("billing")).click("choose-SOLO");
        assertThat(tab.id("banner-trial-ends")).containsText("Without a card");
        tab.axe().click("add-card").sees("First where the house is").axe();
        tab.click("form-save");
        assertThat(tab.id("form-save")).isVisible();
        tab.type("details-country", "Nether")
                .page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Netherlands").setExact(true))
                .click();
        tab.click("form-save");
        gives(tab, GOOD, "4242")
                .arrived(manager.page("billing"))
                .sees("Visa 4242")
                .sees("Netherlands");
        assertThat(tab.id("banner-trial-ends")).containsText("goes on by itself");
        tab.axe();

        tab.click("pass-trial");
        // €39 with 21 % VAT, which a phone shows in the total only
        assertThat(tab.id("invoices").getByText("€47.19")).isVisible();
    }

    @Test
    void leftAloneItIsBegunAnew() {
        Someone manager = manager("Twee Tabbladen");
        Tab tab = today(manager, Device.DESKTOP, Language.EN);

        tab.go(manager.page("billing")).click("begin-SOLO");
        atStripe(tab).locator("main > p > a").last().click();
        tab.arrived(manager.page("billing")).click("begin-HOUSE");
        pays(tab, GOOD).sees("It is done").click("to-billing");
        assertThat(tab.id("plan").getByText("House").first()).isVisible();
    }
}
