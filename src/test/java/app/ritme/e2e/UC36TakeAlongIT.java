package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-36: the calendar on the own telephone, by a link that can be taken back. */
@DisplayName("UC-36 Take it along")
class UC36TakeAlongIT extends BrowserTest {

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @EnumSource
    void aGuestTakesTheCalendarAlongAndTakesItBack(Device device) throws Exception {
        House house = houses.aHouse("Along");
        Someone guest = someone(house, "Loes", Role.GUEST);
        House.Person coach = houses.aStaffMember(house, "Marieke");
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        schedule.aTalk(
                house,
                tomorrow,
                LocalTime.of(10, 0),
                coach.personId(),
                guest.person().personId());
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);
        Tab tab = today(guest, device, Language.NL).click("to-calendar").arrived(guest.page("calendar"));

        tab.sees("Maak een link")
                .axe()
                .click("make-calendar")
                .sees("Kopieer je link nu")
                .axe();
        // the base address of the tests names no port
        String path = URI.create(tab.field("link").inputValue()).getPath();
        URI link = URI.create(tab.page().url()).resolve(path);
        HttpResponse<String> calendar = fetch(link);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.body()).contains("SUMMARY:Gesprek").doesNotContain("Marieke", "Loes");

        tab.click("withdraw-calendar")
                .click("confirm-go")
                .sees("De link is ingetrokken.")
                .axe();
        assertThat(fetch(link).statusCode()).isEqualTo(404);
    }

    @Test
    void theWeekTheDayAndTheRoomsGoOnPaper() throws Exception {
        House house = houses.aHouse("Paper");
        Someone guest = someone(house, "Loes", Role.GUEST);
        Someone coach = someone(house, "Marieke", Role.STAFF);
        LocalDate today = LocalDate.now(clock.withZone(Houses.ZONE));
        schedule.aTalk(
                house,
                today,
                LocalTime.of(10, 0),
                coach.person().personId(),
                guest.person().personId());

        Tab mine = today(guest, Device.PHONE, Language.EN).go(guest.page("calendar"));
        assertThat(paper(mine, "this-week"))
                .contains("The week of Loes", "10:00–10:45", "Talk")
                .doesNotContain("Test");

        Tab list = today(coach, Device.DESKTOP, Language.EN).go(coach.page("daylist?day=" + today));
        assertThat(paper(list, "pdf")).contains("Day list", "10:00–10:45", "Loes", "Initials");
        list.go(coach.page("schedule?by=guests&of=" + guest.person().person()));
        assertThat(paper(list, "print-board")).contains("The week of Loes");
        list.go(coach.page("schedule?by=rooms"));
        assertThat(paper(list, "print-board")).contains("Rooms");
    }

    @ParameterizedTest
    @EnumSource
    void aManagerMakesTheScreenOfTheHallAndTakesItBack(Device device) throws Exception {
        House house = houses.aHouse("Screen");
        Someone manager = someone(house, "Mia", Role.MANAGER);
        Tab tab = today(manager, device, Language.EN).go(manager.page("outside"));

        tab.sees("Screen in the hall")
                .axe()
                .click("make-hall")
                .sees("Copy your link now")
                .axe();
        String path = URI.create(tab.field("link").inputValue()).getPath();
        URI link = URI.create(tab.page().url()).resolve(path);
        assertThat(fetch(link).body()).contains("That was everything for today.");

        tab.click("withdraw-hall").click("confirm-go").sees("The link is withdrawn.");
        assertThat(fetch(link).statusCode()).isEqualTo(404);
    }

    @Test
    void theScreenKeepsWhatItKnowsWhereANetworkAnswersByItself() {
        House house = houses.aHouse("Keeps");
        Someone manager = someone(house, "Mia", Role.MANAGER);
        Tab tab = today(manager, Device.DESKTOP, Language.EN).go(manager.page("outside"));
        tab.click("make-hall").sees("Copy your link now");
        Page screen = tab.page();
        String link = URI.create(screen.url())
                .resolve(URI.create(tab.field("link").inputValue()).getPath())
                .toString();
        screen.clock().install();
        screen.navigate(link);
        Locator hall = screen.locator("#hall");
        Locator away = screen.locator("#away");
        assertThat(hall).containsText(house.name());
        assertThat(away).isHidden();

        screen.route(
                link,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<p>Sign in to the guests' network</p>")));
        screen.clock().runFor(31_000);
        assertThat(away).isVisible();
        assertThat(hall).containsText(house.name());

        screen.unroute(link);
        screen.clock().runFor(31_000);
        assertThat(away).isHidden();
        assertThat(hall).containsText(house.name());
    }

    private static String paper(Tab tab, String testId) throws IOException {
        var download = tab.page().waitForDownload(() -> tab.click(testId));
        assertThat(download.suggestedFilename()).endsWith(".pdf");
        try (PDDocument document = Loader.loadPDF(download.path().toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static HttpResponse<String> fetch(URI address) throws IOException, InterruptedException {
        try (HttpClient telephone = HttpClient.newHttpClient()) {
            return telephone.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
