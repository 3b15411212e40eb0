package app.ritme.home.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.home.HomeFixtures;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Secret;
import app.ritme.training.TrainingFixtures;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class HomePlanViewTest extends KaribuTest {

    @Autowired
    private HomeFixtures homes;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private TrainingFixtures training;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestAndACoach() {
        house = houses.aHouse("Home");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
        people.aCare(house, guest, coach);
    }

    @Test
    void aCoachFillsItFromTheStayAndAgreesOnWhatIsDoneAtHome() {
        training.aPlan(guest, coach);
        training.aSet(guest, 10);
        open(coach, "guests/" + guest.person() + "/home-plan");
        click("fill");
        click("form-save");
        assertThat(words()).contains("Goblet squat", "1 × 10, 16 kg");

        click("change-exercise");
        enter(TextField.class, "exercise-at-home", "Rucksack with books");
        click("form-save");
        click("change-week");
        enter(TextField.class, "day-2", "18:00 exercises");
        click("form-save");
        click("change-equipment");
        enter(TextArea.class, "lines", "A mat\nA rucksack");
        click("form-save");
        assertThat(words()).contains("Rucksack with books", "Tuesday", "18:00 exercises", "A mat");

        newBrowser();
        open(guest, "home-plan");
        assertThat(words()).contains("Rucksack with books", "18:00 exercises", "A rucksack");
    }

    @Test
    void aStayWithoutTrainingSaysSo() {
        open(guest, "home-plan");
        click("fill");

        assertThat(shows("fill-exercises")).isFalse();
    }

    @Test
    void aGuestGivesALinkSeesItOpenedAndWithdrawsIt() {
        homes.aHomePlan(guest, "Outside first");
        open(guest, "home-plan");
        click("make-link");
        click("form-save");
        assertThat(part(TextField.class, "link-to").isInvalid()).isTrue();
        enter(TextField.class, "link-to", "Physio Jan");
        click("form-save");
        assertThat(words()).contains("Physio Jan", "Not opened yet");
        String link = part(TextField.class, "link").getValue();
        assertThat(link).contains("/o/" + house.slug() + "/plan/");

        homes.open(house, new Secret(link.substring(link.lastIndexOf('/') + 1)));
        homes.open(house, new Secret(link.substring(link.lastIndexOf('/') + 1)));
        reopen();
        assertThat(shows("link")).isFalse();
        assertThat(words()).contains("Opened");
        click("openings");

        reopen();
        click("withdraw-link");
        click("confirm-go");
        assertThat(words()).doesNotContain("Physio Jan");
    }

    @Test
    void whoDoesNotLookAfterTheGuestReadsWhy() {
        homes.aHomePlan(guest, "Outside first");
        open(houses.aStaffMember(house, "Tom"), "guests/" + guest.person() + "/home-plan");

        assertThat(words())
                .contains("The plan for home of Loes Test is for whoever looks after Loes Test")
                .doesNotContain("Outside first");
        assertThat(shows("fill")).isFalse();
    }

    private void reopen() {
        open(guest, "today");
        open(guest, "home-plan");
    }

    private static String words() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
