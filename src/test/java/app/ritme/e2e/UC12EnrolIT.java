package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.people.GuestService;
import app.ritme.people.PersonId;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-12: guests enrol step by step; of two coaches who want the last place one is offered the waiting list. */
@DisplayName("UC-12 Enrol guests")
class UC12EnrolIT extends BrowserTest {

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private GuestService guests;

    private House house;
    private Someone coach;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Enrolments");
        coach = someone(house, "Marieke", Role.STAFF);
    }

    @ParameterizedTest
    @EnumSource
    void aGuestGoesFromTheFirstTalkToTheFirstDay(Device device) {
        enrolments.anEdition(house, "Today", EnrolmentFixtures.today(), 4, null);
        houses.aVisitor(house, "Merel");
        Tab tab = today(coach, device, Language.NL).go(coach.page("editions"));

        tab.click("enrol").sees("Nieuwe inschrijving").axe();
        tab.type("party", "mer");
        tab.page().getByRole(AriaRole.OPTION).first().click();
        tab.page().keyboard().press("Tab");
        tab.settled().click("form-save").sees("Vroeg het op").axe();

        tab.click("introduction").sees("Kennismaking met Merel Test").axe();
        tab.click("form-save").sees("De kennismaking is gepland.");
        tab.click("intake").sees("De intake van Merel Test is begonnen.");
        tab.click("offer").sees("Een plek voor Merel Test").axe();
        tab.click("form-save").sees("plek vast tot");
        tab.click("confirm").sees("Merel Test komt.");
        tab.click("arrive").sees("Welkom, Merel Test.").axe();

        tab.click("tab-list").sees("Merel Test").axe();
    }

    @Test
    void ofTwoWhoWantTheLastPlaceOneIsOfferedTheWaitingListWithAllThatWasTyped() {
        EditionId edition =
                enrolments.anEdition(house, "Last place", EnrolmentFixtures.today().plusDays(10), 1, null);
        Tab slow = today(coach, Device.DESKTOP, Language.EN).go(coach.page("editions"));
        slow.click("enrol").click("add-newcomer").fill("new-given-name-1", "Kees").fill("new-phone-1", "06 1234");
        slow.page().getByText("They come: confirm at once").click();

        enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Ilse"));
        slow.settled().click("form-save").sees("Somebody was first").axe();
        PlaywrightAssertions.assertThat(slow.field("new-phone-1"))
                .hasValue("06 1234");

        slow.click("to-waiting-list").sees("Waiting list of Last place").sees("Kees").axe();
    }

    @Test
    void aPlaceThatComesFreeGoesToWhoWaitsAndTheyHearOfIt() {
        EditionId edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().plusDays(10), 1, null);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Ilse"));
        var email = Houses.anAddress("merel");
        PersonId merel = as(house.manager(), () -> guests.add(Houses.person("Merel", Optional.of(email))));
        enrolments.enrol(house, edition, Beginning.WAITING_LIST, merel);
        Tab tab = today(coach, Device.DESKTOP, Language.EN).go(coach.page("editions"));

        tab.click("lead-Ilse Test").sees("Asked on");
        tab.click("cancel").sees("Does Ilse Test not come?").axe();
        tab.id("reason").click();
        tab.page().getByText("Other plans").last().click();
        tab.settled().click("form-save").sees("The place is free.");

        tab.sees("kept until");
        assertThat(mailTo(email)).contains("There is a place");
    }
}
