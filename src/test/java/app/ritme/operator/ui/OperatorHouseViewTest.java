package app.ritme.operator.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.organisation.AllowanceService;
import app.ritme.organisation.UsageKind;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where nobody pays: what a house may do is the operator's word, and so, when nothing else works, is its end. */
@SuppressWarnings("NullAway.Init")
class OperatorHouseViewTest extends KaribuTest {

    @Autowired
    private AllowanceService allowance;

    @Test
    void assignsChangesAndTakesBackAPlanAndKeepsWhatWasSaid() {
        House house = houses.aHouse("Assigned by hand");
        openHouse(house);
        assertThat(shows("withdraw")).isFalse();

        click("assign");
        enter(IntegerField.class, "assign-staff", 3);
        click("form-save");
        assertThat(part(TextArea.class, "assign-reason").isInvalid()).isTrue();
        enter(TextArea.class, "assign-reason", "our own house");
        enter(DatePicker.class, "assign-until", LocalDate.of(2020, 1, 1));
        click("form-save");
        assertThat(part(DatePicker.class, "assign-until").isInvalid()).isTrue();
        part(DatePicker.class, "assign-until").clear();
        click("form-save");
        assertThat(staff(house)).contains(3);

        click("assign");
        assertThat(part(IntegerField.class, "assign-staff").getValue()).isEqualTo(3);
        enter(IntegerField.class, "assign-staff", 9);
        enter(TextArea.class, "assign-reason", "they grow");
        click("form-save");
        assertThat(staff(house)).contains(9);
        assertThat(words()).contains("they grow", "Said before", "our own house", "Otto Operator");

        open("operator/billing");
        assertThat(shows("assigned-houses")).isTrue();
        assertThat(shows("health")).isFalse();
        assertThat(words()).contains("Nobody pays on this server", house.name());

        openHouse(house);
        click("withdraw");
        enter(TextArea.class, "withdraw-reason", "the year is over");
        click("form-save");
        assertThat(staff(house)).isEmpty();
        assertThat(shows("withdraw")).isFalse();
        assertThat(words()).contains("the year is over");
    }

    @Test
    void endsAHouseOnlyWithItsAddressAReasonAndTheNormalWayTried() {
        House house = houses.aHouse("Ended by force");
        openHouse(house);
        click("force-end");
        enter(TextField.class, "end-address", house.slug());
        enter(TextArea.class, "end-reason", "nobody is left");
        click("form-save");
        assertThat(state(house)).isEqualTo("ACTIVE");

        enter(Checkbox.class, "end-tried", true);
        enter(TextField.class, "end-address", "another");
        click("form-save");
        assertThat(part(TextField.class, "end-address").isInvalid()).isTrue();
        assertThat(state(house)).isEqualTo("ACTIVE");

        enter(TextField.class, "end-address", house.slug());
        click("form-save");
        assertThat(state(house)).isEqualTo("ENDED");
        assertThat(shows("force-end")).isFalse();
    }

    @Test
    void isNotThereForAManagerAndForNoHouse() {
        House house = houses.aHouse("Looked at");
        openHouse(house);
        assertThat(_find(OperatorHouseView.class)).hasSize(1);
        open("operator/house/nobody-is-here");
        assertThat(_find(OperatorHouseView.class)).isEmpty();

        newBrowser();
        signInAs(house.manager());
        open("operator/house/" + house.slug());
        assertThat(_find(OperatorHouseView.class)).isEmpty();
    }

    private void openHouse(House house) {
        signInAs(houses.anOperator().value());
        open("operator/house/" + house.slug());
    }

    private Optional<Integer> staff(House house) {
        return as(house.manager(), allowance::usage).stream()
                .filter(usage -> usage.kind() == UsageKind.STAFF)
                .flatMap(usage -> Optional.ofNullable(usage.limit()).stream())
                .findFirst();
    }

    private String state(House house) {
        return superuser()
                .sql("select state from platform.organisation where id = :id")
                .param("id", house.tenant())
                .query(String.class)
                .single();
    }

    private String words() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
