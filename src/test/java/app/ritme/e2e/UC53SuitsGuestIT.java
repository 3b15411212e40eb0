package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.organisation.RoomKind;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.WeekService;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-53: a guest ticks that heat does not suit her; who plans her into the sauna reads that it does not, and never why. */
@DisplayName("UC-53 Keep to what suits a guest")
@SuppressWarnings("NullAway.Init")
class UC53SuitsGuestIT extends BrowserTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    @Autowired
    private WeekService week;

    @Autowired
    private ScheduleFixtures schedule;

    @ParameterizedTest
    @EnumSource
    void whoPlansIsToldThatARoomDoesNotSuitAndTakesAnother(Device device) {
        House house = houses.aHouse("Suits");
        schedule.aRoom(house, "Sauna", RoomKind.REST, 6, 0);
        schedule.aRoom(house, "Library", RoomKind.REST, 6, 0);
        Someone manager = someone(house, "Mia", Role.MANAGER);
        Someone anna = someone(house, "Anna", Role.GUEST);
        prefers(anna, Language.NL, ColorSchemeChoice.SYSTEM);

        Tab phone = today(anna, device, Language.NL).go(anna.page("intake")).sees("Wat niet bij je past");
        phone.page()
                .getByTestId("intake-unsuited")
                .locator("vaadin-checkbox input")
                .first()
                .check();
        phone.settled().fill("intake-not-before", "09:00").axe();
        phone.click("unsaved-save").sees("Bewaard.");

        Tab desk = today(manager, device, Language.EN).go(manager.page("settings"));
        desk.choose("more-Sauna", "change").sees("Asks of the body");
        desk.page()
                .getByTestId("room-asks")
                .locator("vaadin-checkbox input")
                .first()
                .check();
        desk.settled().axe();
        desk.click("form-save").sees("Sauna is saved.");

        desk.go(manager.page("schedule?day=" + DAY)).click("add-session").sees("A new session");
        desk.field("session-guests").fill("Anna");
        desk.page().locator("vaadin-multi-select-combo-box-item").first().click();
        desk.page().keyboard().press("Tab");
        desk.settled();
        at(desk, "Sauna");
        desk.click("form-save")
                .sees("This room does not suit Anna Test; choose another.")
                .seesNot("Heat")
                .axe();
        assertThat(planned(manager)).isEmpty();

        at(desk, "Library");
        desk.click("form-save").sees("at 10:00");
        assertThat(planned(manager)).extracting(DaySession::roomName).containsExactly("Library");
    }

    private static void at(Tab tab, String room) {
        tab.field("session-place").fill(room);
        tab.page().locator("vaadin-combo-box-item").first().click();
        tab.settled();
    }

    private List<DaySession> planned(Someone who) {
        return as(who.person(), () -> week.between(DAY, DAY)).sessions();
    }
}
