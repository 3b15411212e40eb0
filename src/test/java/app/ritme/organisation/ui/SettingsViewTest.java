package app.ritme.organisation.ui;

import static app.ritme.Screen.choose;
import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.organisation.Accent;
import app.ritme.organisation.Demand;
import app.ritme.organisation.EquipmentData;
import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.EquipmentService;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.OpenHours;
import app.ritme.organisation.OrganisationData;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationProfile;
import app.ritme.organisation.OrganisationService;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.RoomRow;
import app.ritme.organisation.StockRow;
import app.ritme.organisation.TravelService;
import app.ritme.organisation.Weights;
import app.ritme.shared.Slug;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsViewTest extends KaribuTest {

    @Autowired
    private OrganisationService organisation;

    @Autowired
    private LocationService locations;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private EquipmentService equipment;

    @Autowired
    private TravelService travel;

    @Test
    void savesNameColourAndLanguagesTogether() {
        var house = openSettings("Together");

        enter(TextField.class, "house-name", "Bosrust Noord");
        enter(TextField.class, "hex", "#1F6A7A");
        enter(Checkbox.class, "other-languages", false);
        click("unsaved-save");

        var saved = profile(house);
        assertThat(saved.name()).isEqualTo("Bosrust Noord");
        assertThat(saved.accent()).isEqualTo(new Accent("#1f6a7a"));
        assertThat(saved.otherLanguages()).isFalse();
        assertThat(shows("unsaved-save")).isFalse();
    }

    @Test
    void saysNothingIsUnsavedUntilSomethingChanges() {
        openSettings("Quiet");
        assertThat(shows("unsaved-save")).isFalse();

        enter(TextField.class, "house-name", "Louder");
        assertThat(shows("unsaved-save")).isTrue();

        click("unsaved-restore");
        assertThat(shows("unsaved-save")).isFalse();
        assertThat(part(TextField.class, "house-name").getValue()).isEqualTo("Quiet");
    }

    @Test
    void saysWhichWeightsALocationHas() {
        var house = openSettings("Rack");
        choose("more-House", "weights");

        enter(TextField.class, "weights-plates", "10 10 2.5");
        click("form-save");
        assertThat(part(TextField.class, "weights-bars").isInvalid())
                .as("plates need a bar")
                .isTrue();

        enter(TextField.class, "weights-bars", "20, 15 kg");
        enter(TextField.class, "weights-plates", "ten");
        click("form-save");
        assertThat(part(TextField.class, "weights-bars").isInvalid()).isFalse();
        assertThat(part(TextField.class, "weights-plates").isInvalid()).isTrue();

        enter(TextField.class, "weights-plates", "10 10 2,5");
        enter(NumberField.class, "weights-cables-least", 5.0);
        click("form-save");
        assertThat(part(NumberField.class, "weights-cables-least").isInvalid())
                .as("filled in by half")
                .isTrue();

        enter(NumberField.class, "weights-cables-step", 2.5);
        enter(NumberField.class, "weights-cables-most", 50.0);
        click("form-save");

        assertThat(weights(house).bars()).extracting(BigDecimal::toPlainString).containsExactly("15.00", "20.00");
        assertThat(weights(house).plates())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("2.50", "10.00", "10.00");
        assertThat(weights(house).cables()).isNotNull();
        choose("more-House", "weights");
        assertThat(part(TextField.class, "weights-plates").getValue()).isEqualTo("2.5 10 10");
        assertThat(part(NumberField.class, "weights-cables-most").getValue()).isEqualTo(50);
    }

    @Test
    void weightsOthersSavedMeanwhileAreShown() {
        var house = openSettings("Two at the rack");
        choose("more-House", "weights");
        houses.weights(house, places(house).getFirst().id(), Houses.kettlebells(8, 12));

        enter(TextField.class, "weights-dumbbells", "2 4");
        click("form-save");
        assertThat(part(Note.class, "conflict").getElement().getTextRecursively())
                .contains("8 12");
        click("conflict-mine");

        assertThat(weights(house).kettlebells()).isEmpty();
        assertThat(weights(house).dumbbells()).hasSize(2);
    }

    private Weights weights(House house) {
        return places(house).getFirst().weights();
    }

    private List<LocationRow> places(House house) {
        return as(house.manager(), locations::locations);
    }

    @Test
    void aColourThatIsTooLightIsNotSavedAndADarkerOneIsOffered() {
        var house = openSettings("Light");

        enter(TextField.class, "hex", "#5fb58a");
        click("unsaved-save");
        assertThat(profile(house).accent()).isEqualTo(Accent.DEFAULT);

        click("take-darker");
        click("unsaved-save");
        assertThat(profile(house).accent())
                .isEqualTo(new Accent("#5fb58a").darkenedToReadable())
                .matches(Accent::readable);
    }

    @Test
    void aTextThatIsNoColourIsNotSaved() {
        var house = openSettings("Colourless");

        enter(TextField.class, "hex", "green");
        click("unsaved-save");

        assertThat(part(TextField.class, "hex").isInvalid()).isTrue();
        assertThat(profile(house).accent()).isEqualTo(Accent.DEFAULT);
    }

    @Test
    void aHouseWithoutANameIsNotSaved() {
        var house = openSettings("Named");

        enter(TextField.class, "house-name", " ");
        click("unsaved-save");

        assertThat(part(TextField.class, "house-name").isInvalid()).isTrue();
        assertThat(profile(house).name()).isEqualTo("Named");
    }

    @Test
    void whatOthersSavedMeanwhileIsShownAndMineCanGoOverIt() {
        var house = openSettings("Before");
        enter(TextField.class, "house-name", "Mine");
        otherManagerSaves(house, "Theirs", "#a1452f");

        click("unsaved-save");
        assertThat(profile(house).name()).isEqualTo("Theirs");
        assertThat(part(Note.class, "conflict").getElement().getTextRecursively())
                .contains("Theirs", "Mine");

        click("conflict-mine");
        assertThat(profile(house).name()).isEqualTo("Mine");
        assertThat(profile(house).accent()).as("not mine to change").isEqualTo(new Accent("#a1452f"));
    }

    @Test
    void whatOthersSavedMeanwhileCanBeTaken() {
        var house = openSettings("Before");
        enter(TextField.class, "house-name", "Mine");
        otherManagerSaves(house, "Theirs", "#2f6f4f");
        click("unsaved-save");

        click("conflict-theirs");

        assertThat(profile(house).name()).isEqualTo("Theirs");
        assertThat(part(TextField.class, "house-name").getValue()).isEqualTo("Theirs");
        assertThat(shows("unsaved-save")).isFalse();
        assertThat(shows("conflict")).isFalse();
    }

    @Test
    void leavingWithSomethingUnsavedAsksFirst() {
        var house = openSettings("Staying");
        enter(TextField.class, "house-name", "Half typed");

        open(house.path("team"));
        assertThat(shows("confirm-go")).isTrue();
        assertThat(_find(SettingsView.class)).hasSize(1);

        click("confirm-go");
        assertThat(_find(SettingsView.class)).isEmpty();
    }

    @Test
    void aRoomIsAddedChangedClosedAndRemoved() {
        var house = openSettings("Rooms");

        choose("more-House", "add-room");
        enter(TextField.class, "room-name", "Haardkamer");
        enterKind(RoomKind.GROUP);
        enter(IntegerField.class, "room-capacity", 16);
        enter(IntegerField.class, "room-turnaround", 15);
        click("form-save");
        assertThat(room(house))
                .extracting(RoomRow::name, RoomRow::kind, RoomRow::capacity, RoomRow::turnaroundMinutes)
                .containsExactly("Haardkamer", RoomKind.GROUP, 16, 15);

        choose("more-Haardkamer", "change");
        enter(TextField.class, "room-name", "Kamer Els");
        enter(IntegerField.class, "room-set-up", 20);
        enter(TimePicker.class, "room-opens", LocalTime.of(9, 0));
        click("form-save");
        assertThat(part(TimePicker.class, "room-closes").isInvalid())
                .as("both or none")
                .isTrue();
        enter(TimePicker.class, "room-closes", LocalTime.of(8, 0));
        click("form-save");
        assertThat(part(TimePicker.class, "room-closes").isInvalid())
                .as("it closes later")
                .isTrue();
        enter(TimePicker.class, "room-closes", LocalTime.of(21, 30));
        click("form-save");
        assertThat(room(house))
                .extracting(RoomRow::name, RoomRow::setUpMinutes, RoomRow::hours)
                .containsExactly("Kamer Els", 20, new OpenHours(LocalTime.of(9, 0), LocalTime.of(21, 30)));

        choose("more-Kamer Els", "change");
        enter(CheckboxGroup.class, "room-asks", Set.of(Demand.STAIRS));
        click("form-save");
        assertThat(room(house).asks()).containsExactly(Demand.STAIRS);
        choose("more-Kamer Els", "change");
        assertThat(part(CheckboxGroup.class, "room-asks").getValue()).isEqualTo(Set.of(Demand.STAIRS));
        click("form-save");

        var day = LocalDate.of(2030, 1, 7);
        choose("more-Kamer Els", "close");
        enter(DatePicker.class, "from", day);
        click("form-save");
        assertThat(room(house).closedFrom()).isEqualTo(day);

        choose("more-Kamer Els", "reopen");
        assertThat(room(house).closedFrom()).isNull();

        choose("more-Kamer Els", "remove");
        click("confirm-go");
        assertThat(location(house).rooms()).isEmpty();
    }

    @Test
    void fromOneLocationThereIsNoWay() {
        openSettings("One place");

        assertThat(shows("add-travel")).isFalse();
    }

    @Test
    void theWayBetweenTwoLocationsIsSaidAndTakenBack() {
        House house = houses.aHouse("Ways");
        houses.aLocation(house, "Annex");
        open(house.manager(), "settings");

        click("add-travel");
        enter(IntegerField.class, "travel-minutes", 25);
        click("form-save");
        assertThat(as(house.manager(), travel::times)).hasSize(1).containsValue(25);

        choose("more-Annex and House", "remove");
        assertThat(as(house.manager(), travel::times)).isEmpty();
        click("undo");
        assertThat(as(house.manager(), travel::times)).containsValue(25);
    }

    @Test
    void equipmentIsAddedChangedAndRemoved() {
        var house = openSettings("Rowers");

        click("add-equipment");
        enter(TextField.class, "equipment-name", "Rower");
        click("form-save");
        assertThat(part(IntegerField.class, "equipment-number-House").isInvalid())
                .as("there is none of it anywhere")
                .isTrue();
        enter(IntegerField.class, "equipment-number-House", 3);
        click("form-save");
        assertThat(location(house).equipment())
                .extracting(StockRow::name, StockRow::number)
                .containsExactly(tuple("Rower", 3));

        choose("more-Rower", "change");
        enter(IntegerField.class, "equipment-number-House", 2);
        click("form-save");
        assertThat(location(house).equipment()).extracting(StockRow::number).containsExactly(2);

        choose("more-Rower", "remove");
        click("confirm-go");
        assertThat(location(house).equipment()).isEmpty();
    }

    @Test
    void numbersOfEquipmentThatOthersSavedMeanwhileAreShown() {
        var house = houses.aHouse("Rowers of two");
        LocationId here = location(house).id();
        EquipmentId rowers = houses.anEquipment(house, here, "Rower", 3);
        open(house.manager(), "settings");
        choose("more-Rower", "change");
        enter(IntegerField.class, "equipment-number-House", 2);
        doAs(house.manager(), () -> equipment.change(rowers, new EquipmentData("Rower", Map.of(here, 1)), 0));

        click("form-save");
        assertThat(part(Note.class, "conflict").getElement().getTextRecursively())
                .contains("Somebody was just ahead of you", "Rower: 1");
        assertThat(location(house).equipment()).extracting(StockRow::number).containsExactly(1);

        click("conflict-mine");
        assertThat(location(house).equipment()).extracting(StockRow::number).containsExactly(2);
    }

    @Test
    void aRoomForNobodyIsRefusedAtItsField() {
        var house = openSettings("Refused");

        choose("more-House", "add-room");
        enter(TextField.class, "room-name", "Too small");
        enter(IntegerField.class, "room-capacity", 0);
        click("form-save");

        assertThat(part(IntegerField.class, "room-capacity").isInvalid()).isTrue();
        assertThat(location(house).rooms()).isEmpty();
        assertThat(part(TextField.class, "room-name").getValue())
                .as("what was typed")
                .isEqualTo("Too small");
    }

    @Test
    void aRoomThatSomebodyElseChangedMeanwhileShowsTheirs() {
        var house = houses.aHouse("Twice");
        var id = houses.aRoom(house, location(house).id(), "Kamer");
        open(house.manager(), "settings");
        choose("more-Kamer", "change");
        enter(TextField.class, "room-name", "Mine");
        superuser()
                .sql("update app.room set name = 'Theirs', version = version + 1 where id = :id")
                .param("id", id.value())
                .update();

        click("form-save");
        assertThat(part(Note.class, "conflict").getElement().getTextRecursively())
                .contains("Theirs");

        click("conflict-mine");
        assertThat(room(house).name()).isEqualTo("Mine");
    }

    @Test
    void aLocationIsAddedAndTheLastOneCannotBeRemoved() {
        var house = openSettings("Places");

        click("add-location");
        enter(TextField.class, "location-name", "Bos en water");
        click("form-save");
        assertThat(as(house.manager(), locations::locations))
                .extracting(LocationRow::name)
                .containsExactly("Bos en water", "House");

        choose("more-House", "remove");
        click("confirm-go");
        assertThat(location(house).name()).isEqualTo("Bos en water");
    }

    @Test
    void theHouseMovesToAnotherAddressAndTheOldOneGoesOnLeadingThere() {
        var house = openSettings("Moving");
        var address = Houses.aSlug("moved");

        click("change-address");
        enter(TextField.class, "slug", address.value());
        click("form-save");

        assertThat(directory.find(new Slug(house.slug())).orElseThrow().slug()).isEqualTo(address);
        assertThat(directory.find(address).orElseThrow().id().value()).isEqualTo(house.tenant());
    }

    @Test
    void anAddressOfAnotherHouseIsRefusedAtTheField() {
        var other = houses.aHouse("Neighbour");
        openSettings("Mover");

        click("change-address");
        enter(TextField.class, "slug", other.slug());
        click("form-save");

        assertThat(part(TextField.class, "slug").isInvalid()).isTrue();
    }

    @Test
    void theSettingsAreNotThereForStaffAndGuests() {
        var house = houses.aHouse("Guarded");

        open(houses.aStaffMember(house, "Marieke"), "settings");
        assertThat(_find(SettingsView.class)).isEmpty();

        newBrowser();
        open(houses.aGuest(house, "Loes"), "settings");
        assertThat(_find(SettingsView.class)).isEmpty();
    }

    private House openSettings(String name) {
        var house = houses.aHouse(name);
        open(house.manager(), "settings");
        return house;
    }

    private OrganisationProfile profile(House house) {
        return as(house.manager(), organisation::profile);
    }

    private LocationRow location(House house) {
        return as(house.manager(), locations::locations).getFirst();
    }

    private RoomRow room(House house) {
        return location(house).rooms().getFirst();
    }

    private void otherManagerSaves(House house, String name, String accent) {
        var now = profile(house);
        var data = new OrganisationData(
                name, now.zone(), now.language(), now.otherLanguages(), now.currency(), new Accent(accent));
        doAs(house.manager(), () -> organisation.change(data, now.version()));
    }

    @SuppressWarnings("unchecked") // the select with this test id chooses a kind
    private static void enterKind(RoomKind kind) {
        enter(Select.class, "room-kind", kind);
    }
}
