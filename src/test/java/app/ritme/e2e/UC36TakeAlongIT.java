package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
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
                .click("make-link")
                .sees("Kopieer je link nu")
                .axe();
        // the base address of the tests names no port
        String path = URI.create(tab.field("link").inputValue()).getPath();
        URI link = URI.create(tab.page().url()).resolve(path);
        HttpResponse<String> calendar = fetch(link);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.body()).contains("SUMMARY:Gesprek").doesNotContain("Marieke", "Loes");

        tab.click("withdraw-link")
                .click("confirm-go")
                .sees("De link is ingetrokken.")
                .axe();
        assertThat(fetch(link).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> fetch(URI address) throws IOException, InterruptedException {
        try (HttpClient telephone = HttpClient.newHttpClient()) {
            return telephone.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
