package app.ritme.e2e;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.enquiry.EnquiryFixtures;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-40: from the page for everybody to a planned talk, on a telephone. */
@DisplayName("UC-40 Ask for a talk")
class UC40EnquiryIT extends BrowserTest {

    @Autowired
    private EnquiryFixtures enquiries;

    @Autowired
    private EnrolmentFixtures editions;

    @Autowired
    private ScheduleFixtures schedule;

    @Test
    void somebodyAsksChoosesATimeAndCancelsAndTheHouseSeesIt() {
        House house = houses.aHouse("Talks");
        Someone coach = someone(house, "Marieke", Role.STAFF);
        schedule.alwaysThere(house, coach.person().personId());
        enquiries.openPage(house, coach.person().personId());
        editions.anEdition(house, "Autumn week", EnrolmentFixtures.today().plusDays(20), 4, null);
        EmailAddress email = Houses.anAddress("ella");

        Tab tab = visitor(Device.PHONE, Language.NL).open("/o/" + house.slug());
        tab.sees("Welkom bij Talks")
                .sees("nog 4 plekken")
                .fill("talk-given-name", "Ella")
                .write("talk-email", email.value())
                .axe()
                .click("talk-ask")
                .sees("Kijk in je mail")
                .axe();

        tab.go(link(email, 1)).sees("Dag Ella").axe();
        String time = "time-" + EnrolmentFixtures.today().plusDays(1) + "-10:00";
        tab.click(time).sees("Je gesprek staat").axe();

        prefers(coach, Language.NL, ColorSchemeChoice.SYSTEM);
        Tab desk = today(coach, Device.DESKTOP, Language.NL).go(coach.page("editions"));
        desk.sees("Ella");

        tab.click("talk-cancel").click("confirm-go").sees("Kies een moment");
    }
}
