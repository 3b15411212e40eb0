package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-23: a plan is chosen, paid for on Stripe's page, and holds. */
@DisplayName("UC-23 Subscribe")
class UC23SubscribeIT extends PaidBrowserTest {

    @Test
    void withACardAtOnceAndTheFirstInvoiceAfterTheTrial() {
        Someone manager = manager("Bosrust");
        Tab tab = today(manager, Device.DESKTOP, Language.NL);

        tab.go(manager.page("billing")).sees("hier gaat geen echt geld om").axe();
        tab.click("begin-HOUSE");
        pays(tab, "pm_card_visa").sees("Het is gelukt").axe();
        assertThat(tab.id("return-confirmed")).isVisible();
        tab.reload().sees("Het is gelukt");
        tab.click("to-billing")
                .arrived(manager.page("billing"))
                .sees("Visa 4242")
                .axe();
        assertThat(tab.id("banner-trial-ends")).isVisible();
        assertThat(tab.id("begin-HOUSE")).hasCount(0);

        tab.click("pass-trial");
        assertThat(tab.id("banner-trial-ends")).hasCount(0);
        assertThat(tab.id("invoices").getByText("betaald").first()).isVisible();
        tab.click("show-history").sees("Betaald en lopend").axe();
    }

    @Test
    void triedOnAPhoneWithoutACard() {
        Someone manager = manager("Stille Oever");
        Tab tab = today(manager, Device.PHONE, Language.EN);

        tab.go(manager.page("billing")).click("choose-SOLO");
        assertThat(tab.id("banner-trial-ends")).isVisible();
        tab.axe().click("add-card");
        pays(tab, "pm_card_mastercard");
        tab.go(manager.page("billing")).sees("Mastercard 4444").axe();
    }

    @Test
    void leftAloneItIsBegunAnewAndARefusedCardIsTold() {
        Someone manager = manager("Twee Tabbladen");
        Visitor visitor = visitor(Device.DESKTOP, Language.NL);
        Tab tab = signIn(visitor.open("/login"), manager, manager.page("today"));

        tab.go(manager.page("billing")).click("begin-SOLO");
        pays(tab, "pm_card_chargeDeclined");
        assertThat(tab.page().locator("[role=alert]")).isVisible();
        tab.go(manager.page("billing"));
        assertThat(tab.id("begin-HOUSE")).isVisible();
        tab.click("begin-HOUSE");
        pays(tab, "pm_card_visa").sees("Het is gelukt");
    }
}
