package app.ritme.outcome.ui;

import static app.ritme.Screen.choose;
import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.measure.Measure;
import app.ritme.outcome.measure.MeasureDefinition;
import app.ritme.outcome.measure.Sex;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.ui.CardBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class MeasureViewsTest extends KaribuTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private OutcomeFixtures outcomes;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Measures");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
    }

    @Test
    void aCoachRecordsTheFirstValueAndNoLineIsDrawn() {
        open(coach, page());
        record(Measure.GRIP, "24,5");

        assertThat(card(Measure.GRIP)).contains("24.5 kg", "Measured once", "Annelies Test");
        assertThat(_find(MeasureChart.class)).isEmpty();
    }

    @Test
    void theSecondValueIsHeldAgainstTheFirst() {
        outcomes.aMeasured(guest, coach, Measure.CHAIR_STAND, "11", 10);
        open(coach, page());
        record(Measure.CHAIR_STAND, "13");

        assertThat(card(Measure.CHAIR_STAND)).contains("13 times", "2 times higher", "More than chance (from 2 times)");
        assertThat(_find(MeasureChart.class)).hasSize(1);
    }

    @Test
    void whatIsNotPlausibleIsSaidAtTheValueWhichStays() {
        open(coach, page());
        click("record");
        pick(Measure.GRIP);
        enter(TextField.class, "measure-value", "245");
        click("form-save");

        TextField value = part(TextField.class, "measure-value");
        assertThat(value.isInvalid()).isTrue();
        assertThat(value.getErrorMessage()).contains("0 to 120");
        assertThat(value.getValue()).isEqualTo("245");
        value.setValue("vier");
        click("form-save");
        assertThat(value.getErrorMessage()).contains("Type a number");
    }

    @Test
    void bloodSugarIsTypedInTheOtherUnit() {
        open(coach, page());
        click("record");
        pick(Measure.HBA1C);
        enter(TextField.class, "measure-value", "6.5");
        enter(Select.class, "measure-unit", LocalizedText.of("%", "%"));
        click("form-save");

        assertThat(card(Measure.HBA1C)).contains("48 mmol/mol (6.5 %)");
    }

    @Test
    void theBatteryAddsUpItsParts() {
        open(coach, page());
        click("record");
        assertThat(shows("sppb-walk")).isFalse();
        pick(Measure.SPPB);
        enter(TextField.class, "sppb-balance", "3");
        enter(TextField.class, "sppb-walk", "5,1");
        enter(TextField.class, "sppb-rises", "12");
        assertThat(part(TextField.class, "measure-value").getValue()).isEqualTo("9");
        click("form-save");

        assertThat(card(Measure.SPPB)).contains("9 points", "8 points or less. EWGSOP2, from practice, not checked");
    }

    @Test
    void normsNeedAgeAndSexAndNameTheirSource() {
        outcomes.aMeasured(guest, coach, Measure.CHAIR_STAND, "11", 0);
        open(coach, page());
        assertThat(card(Measure.CHAIR_STAND)).doesNotContain("Rikli");

        click("basis");
        enter(DatePicker.class, "basis-born", LocalDate.of(1963, 3, 1));
        enter(Select.class, "basis-sex", Sex.FEMALE);
        click("form-save");

        assertThat(card(Measure.CHAIR_STAND))
                .contains("Usual for women of 60 to 64: 12 to 17 times. Rikli & Jones 1999, the middle half.");
    }

    @Test
    void aCorrectionShowsWhatStoodThereBefore() {
        outcomes.aMeasured(guest, coach, Measure.GRIP, "82", 2);
        open(coach, page());
        click("values-grip");
        choose("more-value", "correct");
        enter(TextField.class, "measure-value", "28");
        click("form-save");
        assertThat(card(Measure.GRIP)).contains("28 kg").doesNotContain("82");

        click("values-grip");
        assertThat(part(Dialog.class, "values").getElement().getTextRecursively())
                .contains("28 kg", "It said 82 kg before.");
        choose("more-value", "strike");
        click("confirm-go");
        assertThat(shows("measure-grip")).isFalse();
    }

    @Test
    void theGuestReadsWhetherItMovedAndWhoLooked() {
        outcomes.aMeasured(guest, coach, Measure.CHAIR_STAND, "11", 10);
        outcomes.aMeasured(guest, coach, Measure.CHAIR_STAND, "14", 0);
        open(coach, page());

        newBrowser();
        open(guest, "measures");
        assertThat(card(Measure.CHAIR_STAND)).contains("You came further since").doesNotContain("14");
        assertThat(words()).contains("Annelies Test");
        click("values-chair-stand");
        assertThat(part(Dialog.class, "values").getElement().getTextRecursively())
                .contains("14 times");
        assertThat(shows("more-value")).isFalse();
    }

    @Test
    void progressNamesWhatGotBetterAndNothingElse() {
        outcomes.aMeasured(guest, coach, Measure.CHAIR_STAND, "11", 10);
        outcomes.aMeasured(guest, coach, Measure.CHAIR_STAND, "14", 0);
        outcomes.aMeasured(guest, coach, Measure.GRIP, "28", 10);
        outcomes.aMeasured(guest, coach, Measure.GRIP, "20", 0);
        open(guest, "progress");

        assertThat(part(CardBox.class, "forward").getElement().getTextRecursively())
                .contains("Chair stand")
                .doesNotContain("14", "Grip");
    }

    @Test
    void aManagerWithoutCareSeesNothing() {
        outcomes.aMeasured(guest, coach, Measure.GRIP, "24", 0);
        open(house.manager(), page());

        assertThat(shows("record")).isFalse();
        assertThat(shows("measure-grip")).isFalse();
    }

    private void record(Measure measure, String value) {
        click("record");
        pick(measure);
        enter(TextField.class, "measure-value", value);
        click("form-save");
    }

    @SuppressWarnings("unchecked") // the test id belongs to measures
    private static void pick(Measure measure) {
        Select<MeasureDefinition> what = part(Select.class, "measure-what");
        what.setValue(what.getListDataView()
                .getItems()
                .filter(definition -> definition.measure() == measure)
                .findFirst()
                .orElseThrow());
    }

    private static String card(Measure measure) {
        return part(CardBox.class, "measure-" + measure.code()).getElement().getTextRecursively();
    }

    private String page() {
        return "guests/" + guest.person() + "/measures";
    }

    private static String words() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
