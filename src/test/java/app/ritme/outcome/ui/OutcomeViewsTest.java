package app.ritme.outcome.ui;

import static app.ritme.Screen.choose;
import static app.ritme.Screen.click;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.QuestionnaireId;
import app.ritme.outcome.instrument.Choice;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.ui.CardBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class OutcomeViewsTest extends KaribuTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private OutcomeFixtures outcomes;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Results");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
    }

    @Test
    void aCoachSendsAndTheGuestIsTold() {
        open(coach, page());
        click("ask");
        click("form-save");
        assertThat(words()).contains("PHQ-4", "Waits");

        newBrowser();
        open(guest, "today");
        assertThat(shows("questions")).isTrue();
        open(guest, "outcomes");
        assertThat(shows("fill-in")).isTrue();
    }

    @Test
    void theGuestAnswersGoesAwayAndGoesOn() {
        QuestionnaireId id = outcomes.aQuestionnaire(guest, coach, Instrument.PHQ_4);
        open(guest, "outcomes/" + id.value());
        answer(1, 2);
        answer(2, 1);
        assertThat(part(Span.class, "progress").getText()).startsWith("2 of 4");

        open(guest, "outcomes");
        open(guest, "outcomes/" + id.value());
        assertThat(part(Span.class, "progress").getText()).startsWith("2 of 4");
        answer(3, 0);
        answer(4, 0);
        click("hand-in");

        assertThat(part(Paragraph.class, "score").getText()).isEqualTo("3 of 12");
        assertThat(words())
                .contains("You will talk about this with Annelies Test.")
                .doesNotContain("mild");
    }

    @Test
    void openQuestionsAreAskedAboutOnce() {
        QuestionnaireId id = outcomes.aQuestionnaire(guest, coach, Instrument.PHQ_4);
        open(guest, "outcomes/" + id.value());
        answer(1, 2);
        click("hand-in");
        assertThat(shows("score")).isFalse();

        click("confirm-go");
        assertThat(part(Paragraph.class, "score").getText()).startsWith("No score");
    }

    @Test
    void theCoachSeesBandSourceChangeAndAnswers() {
        outcomes.aFilled(guest, coach, Instrument.GAD_7, 3, 3, 3, 3, 1, 0, 0);
        QuestionnaireId id = outcomes.aFilled(guest, coach, Instrument.GAD_7, 2, 2, 2, 2, 0, 0, 0);
        open(coach, page());
        assertThat(words()).doesNotContain("moderate", "8 of 21");

        open(coach, page() + "/" + id.value());
        String card = part(CardBox.class, "score-card").getElement().getTextRecursively();
        assertThat(card)
                .contains("8 of 21, mild", "5 lower than on", "0 to 4 none or minimal", "Spitzer", "no diagnosis");
        assertThat(part(CardBox.class, "answers").getElement().getTextRecursively())
                .contains("Trouble relaxing", "More than half the days");
    }

    @Test
    void whoSitsBesideFillsIn() {
        outcomes.aQuestionnaire(guest, coach, Instrument.NRS_PAIN);
        open(coach, page());
        choose("more-sent", "together");
        answer(1, 4);
        click("hand-in");

        assertThat(part(CardBox.class, "score-card").getElement().getTextRecursively())
                .contains("4 of 10, moderate");
    }

    @Test
    void aManagerWithoutCareSeesNothing() {
        outcomes.aQuestionnaire(guest, coach, Instrument.NRS_PAIN);
        open(house.manager(), page());

        assertThat(shows("ask")).isFalse();
        assertThat(shows("more-sent")).isFalse();
    }

    @SuppressWarnings("unchecked") // the test id belongs to questions
    private static void answer(int item, int value) {
        RadioButtonGroup<Choice> group = part(RadioButtonGroup.class, "item-" + item);
        group.setValue(group.getListDataView()
                .getItems()
                .filter(choice -> choice.value() == value)
                .findFirst()
                .orElseThrow());
    }

    private String page() {
        return "guests/" + guest.person() + "/outcomes";
    }

    private static String words() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
