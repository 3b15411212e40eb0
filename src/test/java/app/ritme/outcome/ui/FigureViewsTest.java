package app.ritme.outcome.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.measure.Measure;
import app.ritme.outcome.shown.Showing;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class FigureViewsTest extends KaribuTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private OutcomeFixtures outcomes;

    @Autowired
    private EnrolmentFixtures enrolments;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestWhoWasWeighed() {
        house = houses.aHouse("Figures");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
        people.aCare(house, guest, coach);
        outcomes.aMeasured(guest, coach, Measure.WEIGHT, "71.4", 10);
        outcomes.aMeasured(guest, coach, Measure.WEIGHT, "69.1", 1);
    }

    @Test
    void aManagerHidesWeightFromAllAndShowsItInOneEdition() {
        enrolments.anEdition(house, "Spring", EnrolmentFixtures.today(), 4, null);
        open(house.manager(), "figures");
        assertThat(words()).contains("Everything is shown", "As for all guests");
        choose("change-house", Showing.HIDDEN);
        assertThat(words()).contains("Weight: hidden");

        choose("change-edition", Showing.SHOWN);
        assertThat(words()).contains("Weight: shown");
        newBrowser();
        open(guest, "measures");
        assertThat(shows("measure-weight")).isFalse();
        assertThat(words()).contains("left out here on purpose").doesNotContain("69.1", "71.4", "Nothing measured yet");
        open("o/" + house.slug() + "/progress");
        assertThat(words()).doesNotContain("Weight");
    }

    @Test
    void aCoachHidesItFromOneGuestAndReadsThatItIs() {
        open(coach, "guests/" + guest.person() + "/measures");
        click("figures");
        assertThat(note()).contains("Loes Test sees everything now.");
        click("form-back");
        choose("figures", Showing.HIDDEN);

        click("figures");
        assertThat(note()).contains("Loes Test does not see now: Weight");
        click("form-back");
        assertThat(card()).contains("69.1 kg");
        newBrowser();
        open(guest, "measures");
        assertThat(shows("measure-weight")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String button, Showing showing) {
        click(button);
        ((RadioButtonGroup<Showing>) part(RadioButtonGroup.class, "figure-weight")).setValue(showing);
        click("form-save");
    }

    private static String note() {
        return part(Note.class, "hidden-now").getElement().getTextRecursively();
    }

    private static String card() {
        return part(CardBox.class, "measure-weight").getElement().getTextRecursively();
    }

    private static String words() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
