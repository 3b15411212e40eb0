package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-13: guest and coach fill in the intake together; the guest sees who opened it. */
@DisplayName("UC-13 Fill in an intake")
class UC13IntakeIT extends BrowserTest {

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private EnrolmentStepService steps;

    @Test
    void theGuestFillsItInTheCoachReadsItAndTheGuestSeesThat() {
        House house = houses.aHouse("Intake");
        Someone guest = someone(house, "Merel", Role.GUEST);
        Someone coach = someone(house, "Marieke", Role.STAFF);
        EditionId edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().plusDays(10), 4, null);
        EnrolmentId enrolment = enrolments.enrol(
                house, edition, Beginning.INTRODUCTION, guest.person().personId());
        doAs(house.manager(), () -> {
            steps.entrust(enrolment, Optional.of(coach.person().personId()));
            steps.beginIntake(enrolment);
        });

        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);
        Tab phone = today(guest, Device.PHONE, Language.NL)
                .go(guest.page("intake"))
                .sees("Mijn intake")
                .sees("Nog niemand behalve jij.")
                .axe();
        phone.fill("intake-goals", "Weer slapen").sees("nog niet bewaard").axe();
        phone.click("unsaved-save").sees("Bewaard.");

        Tab desk = today(coach, Device.DESKTOP, Language.EN)
                .go(coach.page("editions"))
                .click("lead-Merel Test")
                .sees("Asked on");
        desk.click("intake-Merel Test")
                .sees("Merel Test sees that you open this.")
                .axe();
        assertThat(desk.field("intake-goals")).hasValue("Weer slapen");
        desk.fill("intake-medication", "None").click("form-save").sees("Saved.");

        phone.reload().sees("Marieke Test").axe();
        assertThat(phone.field("intake-medication")).hasValue("None");
    }

    @Test
    void whoDoesNotCareForTheGuestSeesNothing() {
        House house = houses.aHouse("Closed intake");
        Someone manager = someone(house, "Hanneke", Role.MANAGER);
        EditionId edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().plusDays(10), 4, null);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Merel"));

        Tab tab = today(manager, Device.DESKTOP, Language.EN)
                .go(manager.page("editions"))
                .click("lead-Merel Test")
                .sees("Asked on");

        tab.click("intake-Merel Test").sees("Only those who look after Merel Test see this.");
    }
}
