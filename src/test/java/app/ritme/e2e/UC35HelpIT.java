package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.instrument.InstrumentService;
import app.ritme.people.PeopleFixtures;
import app.ritme.safety.SafetyFixtures;
import app.ritme.safety.SafetyService;
import app.ritme.schedule.hours.TeamTimesService;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-35: a guest calls for help, one after the other is called, the shift changes, and it is closed. */
@DisplayName("UC-35 Call for help and answer an alert")
@SuppressWarnings("NullAway.Init")
class UC35HelpIT extends BrowserTest {

    @Autowired
    private SafetyFixtures safety;

    @Autowired
    private SafetyService settings;

    @Autowired
    private TeamTimesService times;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private InstrumentService instruments;

    @Autowired
    private OutcomeFixtures outcomes;

    private House house;
    private Someone guest;
    private Someone anna;
    private Someone bas;

    @BeforeEach
    void aHouse() {
        house = houses.aHouse("Help");
        guest = someone(house, "Loes", Role.GUEST);
        anna = someone(house, "Anna", Role.STAFF);
        bas = someone(house, "Bas", Role.STAFF);
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);
    }

    @Test
    void calledPassedOnTakenHandedOverWithTheShiftAndClosed() {
        safety.works(anna.person());
        Tab annasDesk = today(anna, Device.DESKTOP, Language.EN).seesNot("alert waits");
        Tab basDesk = today(bas, Device.DESKTOP, Language.EN);
        Tab phone = today(guest, Device.PHONE, Language.NL);

        phone.click("at-hand-bell")
                .arrived(guest.page("help"))
                .sees("Anna is er nu en komt als je roept.")
                .axe();
        phone.click("press-help").settled().axe();
        phone.click("confirm-go").sees("Anna is geroepen.").axe();
        annasDesk.sees("An alert waits for somebody").axe();
        basDesk.seesNot("alert waits");

        safety.works(bas.person());
        timePasses();
        basDesk.sees("An alert waits for somebody");
        basDesk.go(bas.page("alerts"))
                .axe()
                .click("open-alert")
                .settled()
                .sees("Called for help.")
                .axe();
        basDesk.click("take").sees("You have it.").axe();
        phone.sees("Bas weet het en komt naar je toe.");
        annasDesk.seesNot("alert waits");

        goesHome(bas);
        timePasses();
        annasDesk.sees("An alert waits for somebody");
        annasDesk
                .go(anna.page("alerts"))
                .sees("Bas Test hands over")
                .click("open-alert")
                .settled();
        annasDesk.click("take").sees("You have it.");
        annasDesk.click("close").settled().axe();
        annasDesk
                .fill("note", "We walked to the lake.")
                .click("form-save")
                .sees("No open alerts")
                .axe();

        phone.go(guest.page("help/earlier"))
                .sees("We walked to the lake.")
                .sees("Anna Test")
                .sees("Bas Test")
                .axe();
        basDesk.go(bas.page("alerts")).sees("No open alerts");
    }

    @Test
    void theLastAnswerOfThePhq9CallsSomebodyBeforeThereIsAScore() {
        safety.works(anna.person());
        people.aCare(house, guest.person(), anna.person());
        doAs(house.manager(), () -> {
            settings.setClinician(Houses.ZONE, bas.person().personId());
            instruments.offer(Instrument.PHQ_9);
        });
        var id = outcomes.aQuestionnaire(guest.person(), anna.person(), Instrument.PHQ_9);
        Tab desk = today(anna, Device.DESKTOP, Language.EN).seesNot("alert waits");
        Tab phone = today(guest, Device.PHONE, Language.NL).go(guest.page("outcomes/" + id.value()));
        for (int item = 1; item <= 9; item++) {
            answer(phone, "item-" + item, item == 9 ? "Meerdere dagen" : "Helemaal niet");
        }

        phone.click("hand-in")
                .arrived(guest.page("help"))
                .sees("Anna is geroepen.")
                .seesNot("van 27");
        desk.sees("An alert waits for somebody").go(anna.page("alerts")).seesNot("questionnaire");
        desk.click("open-alert").settled().sees("Gave an answer in a questionnaire that asks for somebody.");
    }

    private void goesHome(Someone colleague) {
        doAs(house.manager(), () -> times.setWeek(colleague.person().personId(), List.of()));
    }

    /** Moves the rows, not the clock: what is looked at later is looked at now. */
    private void timePasses() {
        assertThat(superuser()
                        .sql("update app.alert_watch set due_at = now() where over_at is null and tenant_id = ?")
                        .param(house.tenant())
                        .update())
                .isOne();
        superuser()
                .sql("update app.scheduled_task set execution_time = now()"
                        + " where task_name = 'watches.look' and picked = false and tenant_id = ?")
                .param(house.tenant())
                .update();
    }

    private static void answer(Tab tab, String item, String word) {
        tab.id(item)
                .getByText(word, new Locator.GetByTextOptions().setExact(true))
                .click();
        tab.settled();
    }
}
