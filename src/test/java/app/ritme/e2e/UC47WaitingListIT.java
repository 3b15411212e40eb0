package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.program.BlockKind;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-47: a walk is full; Anna and then Bram wait, Loes does not come after all, and Anna has the place. */
@DisplayName("UC-47 Wait for a full session")
@SuppressWarnings("NullAway.Init")
class UC47WaitingListIT extends BrowserTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private SessionService sessions;

    @ParameterizedTest
    @EnumSource
    void aFreedPlaceIsTheFirstOnes(Device device) {
        House house = houses.aHouse("Waiting");
        Someone stan = someone(house, "Stan", Role.STAFF);
        PersonId loes = houses.aVisitor(house, "Loes");
        houses.aVisitor(house, "Anna");
        houses.aVisitor(house, "Bram");
        SessionId walk = schedule.add(house, walk(house, loes));
        Tab tab = today(stan, device, Language.EN).go(stan.page("schedule/" + walk.value() + "?day=" + DAY));

        tab.sees("Guests: 1. There is no largest number.").click("change-places");
        tab.fill("places-field", "1").click("form-save").sees("1 of 1 places taken");
        waits(tab, "Anna");
        waits(tab, "Bram");
        tab.axe();
        assertThat(waiting(stan, walk)).containsExactly("Anna", "Bram");

        tab.go(stan.page("daylist?day=" + DAY))
                .sees("Waiting list: Anna Test, Bram Test")
                .axe();
        tab.go(stan.page("schedule/" + walk.value() + "?day=" + DAY)).click("change");
        tab.field("session-guests").fill("");
        tab.page().keyboard().press("Backspace");
        tab.page().keyboard().press("Backspace");
        tab.click("form-save").sees("The free place goes to Anna Test.");
        assertThat(waiting(stan, walk)).containsExactly("Bram");

        tab.click("undo-last").settled();
        assertThat(waiting(stan, walk)).containsExactly("Anna", "Bram");
        tab.go(stan.page("schedule/" + walk.value() + "?day=" + DAY)).click("leave-Anna Test");
        tab.sees("Anna Test is no longer on the waiting list.");
    }

    private static void waits(Tab tab, String guest) {
        tab.field("waiting-guest").fill(guest);
        tab.page().locator("vaadin-combo-box-item").first().click();
        tab.settled().click("waiting-join").sees(guest + " Test is on the waiting list.");
    }

    private List<String> waiting(Someone who, SessionId walk) {
        SessionDetails now = as(who.person(), () -> sessions.details(walk));
        return now.waiting().stream().map(PersonName::givenName).toList();
    }

    private SessionData walk(House house, PersonId guest) {
        return new SessionData(
                BlockKind.NATURE,
                LocalizedText.of("Boswandeling", "Forest walk"),
                DAY,
                LocalTime.of(10, 0),
                60,
                schedule.location(house),
                Optional.empty(),
                Set.of(),
                Set.of(guest));
    }
}
