package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.shared.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-24: a larger plan, a smaller one, the end and on after all; a card that is refused, and coming back. */
@DisplayName("UC-24 Change, cancel and resume")
class UC24ChangeCancelResumeIT extends PaidBrowserTest {

    private static final Pattern PAY = Pattern.compile("Pay (€[0-9.,]+) now");

    @Test
    void largerAtOnceForExactlyWhatTheButtonSaidAndSmallerAtTheEnd() {
        Tab tab = paying(manager("Bosrust"), "begin-HOUSE");

        tab.click("choose-CLINIC");
        assertThat(tab.id("change-go")).hasText(PAY);
        tab.axe();
        var button = PAY.matcher(tab.id("change-go").innerText());
        assertThat(button.find()).isTrue();
        tab.click("change-go");
        assertThat(tab.id("plan").getByText("Clinic").first()).isVisible();
        assertThat(tab.id("invoices").locator("tbody tr").first()).containsText(button.group(1));

        tab.click("choose-SOLO");
        assertThat(tab.id("change-go")).hasText(Pattern.compile("Change to Solo on .+"));
        tab.axe().click("change-go");
        assertThat(tab.id("banner-changes")).isVisible();
        tab.axe().click("undo-change");
        assertThat(tab.id("banner-changes")).hasCount(0);
        tab.click("choose-SOLO").click("change-go");
        assertThat(tab.id("banner-changes")).isVisible();
        tab.click("pass-charge");
        assertThat(tab.id("plan").getByText("Solo").first()).isVisible();
    }

    @Test
    void cancelledAndKeptAfterAll() {
        Tab tab = paying(manager("Toch niet"), "begin-SOLO");

        tab.click("cancel-plan").sees("Everything works as usual until").axe().click("cancel-go");
        assertThat(tab.id("banner-cancels")).isVisible();
        tab.axe().click("keep-plan");
        assertThat(tab.id("cancel-plan")).isVisible();
        assertThat(tab.id("banner-cancels")).hasCount(0);
    }

    @Test
    void aRefusedCardIsReplacedAndTheNextTryPays() {
        Someone manager = manager("Kaart");
        Tab tab = paying(manager, "begin-SOLO");

        tab.click("card");
        gives(tab, REFUSED, "0341").arrived(manager.page("billing"));
        tab.click("pass-charge");
        assertThat(tab.id("banner-payment-failed")).containsText("€47.19");
        tab.axe().click("renew-card");
        gives(tab, GOOD, "4242").arrived(manager.page("billing"));
        tab.click("pass-week");
        assertThat(tab.id("invoices").locator("tbody tr").first()).containsText("paid");
        assertThat(tab.id("banner-payment-failed")).hasCount(0);
    }

    @Test
    void whatTheBankWantsToHaveConfirmedIsConfirmedAndTheOldPlanHoldsUntilThen() {
        Someone manager = manager("Bank");
        Tab tab = paying(manager, "begin-SOLO");
        tab.click("card");
        gives(tab, ASKS_THE_BANK, "3220").arrived(manager.page("billing"));

        tab.click("choose-HOUSE").click("change-go");
        assertThat(tab.id("banner-action-required")).isVisible();
        assertThat(tab.id("plan").getByText("Solo").first()).isVisible();
        tab.axe().click("pay-now");
        atStripe(tab).locator("main a").first().click();
        tab.page().locator("button[value=prove]").click();
        tab.page().waitForLoadState();
        tab.go(manager.page("billing"));
        assertThat(tab.id("plan").getByText("House").first()).isVisible();
        assertThat(tab.id("banner-action-required")).hasCount(0);
    }

    @Test
    void afterTheEndItCanBeReadAndExportedAndBegunAgain() {
        Someone manager = manager("Terug");
        Tab tab = paying(manager, "begin-SOLO");

        tab.click("cancel-plan").click("cancel-go");
        assertThat(tab.id("banner-cancels")).isVisible();
        tab.click("pass-month");
        assertThat(tab.id("banner-suspended")).isVisible();
        assertThat(tab.id("to-export")).isVisible();
        tab.axe();
        tab.go(manager.page("programs"));
        assertThat(tab.id("house-standing")).isVisible();

        tab.go(manager.page("billing")).click("choose-SOLO");
        pays(tab, REFUSED);
        assertThat(tab.page().locator("[role=alert]")).isVisible();
        pays(tab, GOOD).sees("It is done").click("to-billing");
        assertThat(tab.id("plan").getByText("Solo").first()).isVisible();
        assertThat(tab.id("banner-suspended")).hasCount(0);
        assertThat(tab.id("house-standing")).hasCount(0);
    }

    /** On the page of a subscription whose trial is over and paid for. */
    private Tab paying(Someone manager, String begin) {
        Tab tab = today(manager, Device.DESKTOP, Language.EN);
        tab.go(manager.page("billing")).click(begin);
        pays(tab, GOOD).sees("It is done");
        tab.click("to-billing").arrived(manager.page("billing")).click("pass-trial");
        assertThat(tab.id("pass-trial")).hasCount(0);
        assertThat(tab.id("invoices").getByText("paid").first()).isVisible();
        return tab;
    }
}
