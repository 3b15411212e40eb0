package app.ritme.outcome.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.journal.MyCheckInService;
import app.ritme.journal.Scale;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.measure.Measure;
import app.ritme.people.PeopleFixtures;
import app.ritme.safety.HelpService;
import app.ritme.shared.ui.CardBox;
import com.vaadin.flow.component.html.Main;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class BriefViewTest extends KaribuTest {

    @Autowired
    private MyCheckInService checkIns;

    @Autowired
    private HelpService help;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private OutcomeFixtures outcomes;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Brief");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
    }

    @Test
    void theCoachReadsItInWords() {
        doAs(guest, () -> checkIns.save(Map.of(Scale.SLEEP, 2)));
        doAs(guest, help::press);
        outcomes.aMeasured(guest, coach, Measure.GRIP, "22", 9);
        outcomes.aMeasured(guest, coach, Measure.GRIP, "28", 0);
        outcomes.aFilled(guest, coach, Instrument.PHQ_4, 1, 1, 0, 0);
        outcomes.aQuestionnaire(guest, coach, Instrument.GAD_7);
        open(coach, page());

        assertThat(card("check-ins")).contains("Sleep", "restless", "told once");
        assertThat(card("changes")).contains("Grip strength", "28 kg", "6 kg higher", "More than chance");
        assertThat(card("questionnaires"))
                .contains("GAD-7", "waits for an answer", "PHQ-4", "filled in")
                .doesNotContain("2 of 12");
        assertThat(shows("alerts")).isTrue();
        assertThat(words()).contains("One alert is open.");
        click("open-wishes");
        assertThat(card("wishes")).contains("Nothing was told about that.");
    }

    @Test
    void whereNothingIsItSaysSo() {
        open(coach, page());

        assertThat(words())
                .contains("No check-in", "Nothing measured twice", "Nothing sent", "No compass yet")
                .doesNotContain("alert");
    }

    @Test
    void aManagerWithoutCareSeesNothing() {
        open(house.manager(), page());

        assertThat(shows("check-ins")).isFalse();
        assertThat(words()).contains("not open to you");
    }

    private static String card(String testId) {
        return part(CardBox.class, testId).getElement().getTextRecursively();
    }

    private String page() {
        return "guests/" + guest.person() + "/brief";
    }

    private static String words() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
