package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.WeekService;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-45: a manager says how many rowers there are; who plans when too few are left takes an hour at which there are enough. */
@DisplayName("UC-45 Share equipment")
class UC45EquipmentIT extends BrowserTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    @Autowired
    private WeekService week;

    @ParameterizedTest
    @EnumSource
    void threeRowersAreSharedByTwoSessions(Device device) {
        House house = houses.aHouse("Rowers");
        Someone manager = someone(house, "Mia", Role.MANAGER);
        houses.aVisitor(house, "Anna");
        houses.aVisitor(house, "Bram");
        Tab tab = today(manager, device, Language.EN).go(manager.page("settings"));

        tab.click("add-equipment").fill("equipment-name", "Rower").click("form-save");
        tab.sees("There has to be at least one somewhere").axe();
        tab.fill("equipment-number-House", "3").click("form-save").sees("Rower is saved.");

        tab.go(manager.page("schedule?day=" + DAY)).click("add-session").sees("A new session");
        wants(tab, "Anna", 4);
        tab.click("form-save")
                .sees("There are 3 of Rower in House, and this needs 4.")
                .axe();
        tab.fill("session-equipment-number", "2").click("form-save").sees("at 10:00");

        tab.click("add-session").sees("A new session");
        wants(tab, "Bram", 2);
        tab.click("form-save").sees("Too few of Rower are left then").axe();
        tab.page().getByTestId("instead-time").first().click();
        tab.settled().sees("at 10:45");

        assertThat(planned(manager))
                .extracting(session -> session.when().at().toString())
                .containsExactly("10:00", "10:45");
    }

    private static void wants(Tab tab, String guest, int number) {
        tab.field("session-guests").fill(guest);
        tab.page().locator("vaadin-multi-select-combo-box-item").first().click();
        tab.page().keyboard().press("Tab");
        tab.field("session-equipment").fill("Rower");
        tab.page().locator("vaadin-combo-box-item").first().click();
        tab.settled().fill("session-equipment-number", String.valueOf(number));
    }

    private List<DaySession> planned(Someone who) {
        return as(who.person(), () -> week.between(DAY, DAY)).sessions();
    }
}
