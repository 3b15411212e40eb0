package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.Houses;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.Scale;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-20: a guest sees the last days as lines without figures, each with its table. */
@DisplayName("UC-20 See my days")
@SuppressWarnings("NullAway.Init")
class UC20ProgressIT extends BrowserTest {

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private Clock clock;

    @Test
    void aDotBecomesALineAndEachLineHasATable() {
        Someone guest = someone(houses.aHouse("Progress"), "Loes", Role.GUEST);
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Houses.ZONE);
        Tab tab = today(guest, Device.PHONE, Language.NL).go(guest.page("progress"));
        tab.sees("Hier komt jouw lijn").axe();

        journals.aCheckIn(guest.person(), today.minusDays(5), Map.of(Scale.SLEEP, 1));
        tab.reload().sees("Morgen zie je een lijn").axe();
        assertThat(tab.page().locator(".trend .line")).hasCount(0);

        for (int ago = 4; ago >= 0; ago--) {
            journals.aCheckIn(
                    guest.person(),
                    today.minusDays(ago),
                    Map.of(
                            Scale.SLEEP,
                            ago > 2 ? 2 : 4,
                            Scale.MOOD,
                            2 + ago % 3,
                            Scale.ENERGY,
                            3,
                            Scale.STRESS,
                            3 - ago % 2,
                            Scale.SORENESS,
                            5 - ago));
        }
        tab.reload().isTitled("Je slaapt rustiger dan eerst");
        assertThat(tab.id("chart-sleep").locator(".trend")).hasAccessibleName("Slaap: Rustiger dan eerst");
        assertThat(tab.id("chart-sleep").locator(".line")).hasCount(5);
        tab.sees("Wisselt nog, dat hoort").sees("Blijft ongeveer gelijk").axe();

        tab.click("table-sleep");
        assertThat(tab.id("table")).containsText("goed");
        tab.axe();
    }
}
