package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.home.HomeFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-38: the plan for home to a physiotherapist, by a link that is withdrawn. */
@DisplayName("UC-38 Take the rhythm home")
class UC38HomePlanIT extends BrowserTest {

    @Autowired
    private HomeFixtures homes;

    @Test
    void aPhysiotherapistOpensThePlanTheGuestSeesItAndWithdrawsIt() throws Exception {
        House house = houses.aHouse("Home");
        Someone guest = someone(house, "Loes", Role.GUEST);
        homes.aSignalPlan(guest.person(), "Ik lees tot middernacht");
        homes.aHomePlan(guest.person(), "Voor het ontbijt naar buiten");
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);
        Tab tab = today(guest, Device.PHONE, Language.NL)
                .click("at-hand-flag")
                .arrived(guest.page("signals"))
                .sees("Ik lees tot middernacht")
                .axe()
                .click("to-home-plan")
                .arrived(guest.page("home-plan"))
                .sees("Voor het ontbijt naar buiten")
                .axe();
        tab.click("make-link").fill("link-to", "fysio Jan").click("form-save").sees("Kopieer je link nu");
        tab.axe();
        String path = URI.create(tab.field("link").inputValue()).getPath();
        String link = URI.create(tab.page().url()).resolve(path).toString();

        Page physio = tab.page().context().browser().newContext().newPage();
        physio.navigate(link);
        assertThat(physio.content()).contains("Iemand gaf je dit plan").doesNotContain("Voor het ontbijt");
        physio.click("#open");
        assertThat(physio.content())
                .contains("Voor het ontbijt naar buiten", "rucksack with books")
                .doesNotContain("middernacht", "06 12345678");
        var pdf = physio.waitForDownload(() -> physio.click("#open"));
        try (PDDocument document = Loader.loadPDF(pdf.path().toFile())) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Voor het ontbijt naar buiten");
        }

        tab.reload().sees("Geopend op");
        tab.click("withdraw-link").click("confirm-go").sees("De link is ingetrokken.");
        assertThat(physio.navigate(link).status()).isEqualTo(404);
        assertThat(physio.content()).contains("Ask whoever gave it to you");
        physio.context().close();
    }
}
