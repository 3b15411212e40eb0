package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.shared.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-24: a larger plan, a smaller one, the end and on after all; a card that is refused, and coming back. */
@DisplayName("UC-24 Change, cancel and resume")
class UC24ChangeCancelResumeIT extends PaidBrowserTest {

    @Test
    void largerAtOnceSmallerAtTheEndCancelledAndKept() {
        Tab tab = paying(manager("Bosrust"), "begin-HOUSE");

        tab.click("choose-CLINIC").settled().axe();
        assertThat(tab.id("change-go")).hasText(Pattern.compile(".*€.*"));
        tab.click("change-go");
        assertThat(tab.id("plan").getByText("Kliniek").first()).isVisible();

        tab.click("choose-SOLO").settled().axe().click("change-go");
        assertThat(tab.id("banner-changes")).isVisible();
        tab.axe().click("undo-change");
        assertThat(tab.id("banner-changes")).hasCount(0);

        tab.click("cancel-plan").settled().axe().click("cancel-go");
        assertThat(tab.id("banner-cancels")).isVisible();
        tab.axe().click("keep-plan");
        assertThat(tab.id("banner-cancels")).hasCount(0);
    }

    @Test
    void aRefusedCardIsReplacedAndPaid() {
        Someone manager = manager("Kaart");
        Tab tab = paying(manager, "begin-SOLO");

        tab.click("card");
        pays(tab, "pm_card_chargeCustomerFail");
        tab.go(manager.page("billing")).click("pass-charge");
        assertThat(tab.id("banner-payment-failed")).isVisible();
        tab.axe().click("renew-card");
        pays(tab, "pm_card_visa");
        tab.go(manager.page("billing")).click("pass-week");
        assertThat(tab.id("banner-payment-failed")).hasCount(0);
    }

    @Test
    void afterTheEndItCanBeReadExportedAndBegunAgain() {
        Tab tab = paying(manager("Terug"), "begin-SOLO");

        tab.click("cancel-plan").settled().click("cancel-go");
        assertThat(tab.id("banner-cancels")).isVisible();
        tab.click("pass-month").settled();
        assertThat(tab.id("banner-suspended")).isVisible();
        assertThat(tab.id("to-export")).isVisible();
        tab.axe().click("choose-SOLO");
        pays(tab, "pm_card_visa").sees("Het is gelukt");
        tab.click("to-billing");
        assertThat(tab.id("banner-suspended")).hasCount(0);
    }

    /** On the page of a subscription whose trial is over and paid for. */
    private Tab paying(Someone manager, String begin) {
        Tab tab = today(manager, Device.DESKTOP, Language.NL);
        tab.go(manager.page("billing")).click(begin);
        pays(tab, "pm_card_visa").sees("Het is gelukt");
        tab.click("to-billing").arrived(manager.page("billing"));
        tab.click("pass-trial");
        assertThat(tab.id("banner-trial-ends")).hasCount(0);
        return tab;
    }
}
