package app.ritme.program.ui;

import static app.ritme.Screen.choose;
import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.program.ProgramFixtures;
import app.ritme.program.ProgramRow;
import app.ritme.program.ProgramService;
import app.ritme.shared.Language;
import app.ritme.shared.ui.LocalizedField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProgramsViewTest extends KaribuTest {

    @Autowired
    private ProgramFixtures fixtures;

    @Autowired
    private ProgramService programs;

    @Test
    void anEmptyHouseBeginsItsFirstProgram() {
        var house = houses.aHouse("Empty");
        open(house.manager(), "programs");
        assertThat(shows("programs")).isFalse();

        click("add-first-program");
        click("form-save");
        assertThat(part(IntegerField.class, "program-length").isInvalid()).isTrue();
        enter(IntegerField.class, "program-length", 28);
        enter(BigDecimalField.class, "program-price", new BigDecimal("6450"));
        enter(IntegerField.class, "program-persons", 24);
        click("form-save");
        assertThat(part(LocalizedField.class, "program-name").isInvalid()).isTrue();
        assertThat(only(house)).as("nothing is begun without a name").isNull();

        enter(TextField.class, "program-name-nl", "Terug in ritme");
        click("form-save");

        assertThat(only(house)).satisfies(program -> {
            assertThat(program.name().exactly(Language.NL)).isEqualTo("Terug in ritme");
            assertThat(program.lengthDays()).isEqualTo(28);
            assertThat(program.price().minor()).isEqualTo(645_000);
            assertThat(program.capacityRooms()).isNull();
        });
        assertThat(shows("begin-days")).as("its own page is open").isTrue();
    }

    @Test
    void theArchivedAreShownWhenAskedForAndComeBack() {
        var house = houses.aHouse("Archive");
        fixtures.aPublishedProgram(house, "Rhythm");
        open(house.manager(), "programs");

        choose("more-Rhythm", "archive");
        assertThat(shows("program-Rhythm")).isFalse();
        click("undo");
        assertThat(shows("program-Rhythm")).isTrue();

        choose("more-Rhythm", "archive");
        enter(Checkbox.class, "archived", true);
        choose("more-Rhythm", "restore");
        enter(Checkbox.class, "archived", false);
        assertThat(shows("program-Rhythm")).isTrue();
    }

    @Test
    void aProgramIsFoundByName() {
        var house = houses.aHouse("Search");
        fixtures.aDraft(house, "Rhythm");
        fixtures.aDraft(house, "Silence");
        open(house.manager(), "programs");

        enter(TextField.class, "search-programs", "sil");

        assertThat(shows("program-Silence")).isTrue();
        assertThat(shows("program-Rhythm")).isFalse();
    }

    @Test
    void aCopyHasItsOwnName() {
        var house = houses.aHouse("Copy");
        fixtures.aPublishedProgram(house, "Rhythm");
        open(house.manager(), "programs");

        choose("more-Rhythm", "copy");
        assertThat(part(TextField.class, "copy-name-nl").getValue()).isEqualTo("Kopie van Rhythm (nl)");
        click("form-save");

        assertThat(as(house.manager(), programs::programs))
                .extracting(program -> program.name().exactly(Language.EN))
                .containsExactlyInAnyOrder("Rhythm", "Copy of Rhythm");
    }

    @Test
    void staffReadAndGuestsDoNotSee() {
        var house = houses.aHouse("Roles");
        fixtures.aPublishedProgram(house, "Rhythm");

        open(houses.aStaffMember(house, "Marieke"), "programs");
        assertThat(shows("program-Rhythm")).isTrue();
        assertThat(shows("more-Rhythm")).isFalse();
        assertThat(shows("add-program")).isFalse();

        newBrowser();
        open(houses.aGuest(house, "Loes"), "programs");
        assertThat(_find(ProgramsView.class)).isEmpty();
    }

    private @Nullable ProgramRow only(House house) {
        return as(house.manager(), programs::programs).stream().findFirst().orElse(null);
    }
}
