package app.ritme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.shared.NotFoundException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class EquipmentServiceTest extends RitmeTest {

    @Autowired
    private EquipmentService equipment;

    @Autowired
    private LocationService locations;

    private House house;
    private LocationId first;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Equipment");
        first = as(house.manager(), locations::locations).getFirst().id();
    }

    @Test
    void isReadWithItsLocationWhateverRoomsThatHas() {
        houses.anEquipment(house, first, "Rower", 3);
        houses.anEquipment(house, first, "Bike", 5);
        assertThat(here().equipment())
                .as("without any room")
                .extracting(StockRow::name, StockRow::number)
                .containsExactly(tuple("Bike", 5), tuple("Rower", 3));

        houses.aRoom(house, first, "Attic");
        houses.aRoom(house, first, "Zaal");

        assertThat(here().rooms()).extracting(RoomRow::name).containsExactly("Attic", "Zaal");
        assertThat(here().equipment()).extracting(StockRow::name).containsExactly("Bike", "Rower");
    }

    @Test
    void isCountedForEachLocation() {
        EquipmentId rowers = houses.anEquipment(house, first, "Rower", 3);
        LocationId annex = houses.aLocation(house, "Annex");

        change(rowers, Map.of(first, 2, annex, 4));
        assertThat(numbers(rowers)).containsOnly(Map.entry(first, 2), Map.entry(annex, 4));

        change(rowers, Map.of(first, 0, annex, 4));
        assertThat(numbers(rowers)).containsOnly(Map.entry(annex, 4));
        assertThat(here().number(rowers)).isZero();
    }

    @Test
    void refusesWhatCannotBe() {
        houses.anEquipment(house, first, "Rower", 3);

        assertThatThrownBy(() -> houses.anEquipment(house, first, " rower ", 3)).hasMessage("error.equipment.taken");
        assertThatThrownBy(() -> houses.anEquipment(house, first, " ", 3)).hasMessage("error.name.empty");
        assertThatThrownBy(() -> houses.anEquipment(house, first, "Bike", 0)).hasMessage("error.equipment.number");
        assertThatThrownBy(() -> houses.anEquipment(house, first, "Bike", 501)).hasMessage("error.equipment.number");
        assertThatThrownBy(() -> new EquipmentNeed(new EquipmentId(house.tenant()), 0, true))
                .hasMessage("error.equipment.need");
    }

    @Test
    void aLocationOfAnotherHouseIsNotHere() {
        House other = houses.aHouse("Other");
        LocationId theirs = as(other.manager(), locations::locations).getFirst().id();

        assertThatThrownBy(() -> houses.anEquipment(house, theirs, "Bike", 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsALocationThatHasEquipment() {
        LocationId annex = houses.aLocation(house, "Annex");
        EquipmentId bikes = houses.anEquipment(house, annex, "Bike", 2);
        assertThatThrownBy(() -> doAs(house.manager(), () -> locations.removeLocation(annex)))
                .hasMessage("error.location.equipment");

        doAs(house.manager(), () -> equipment.remove(bikes));
        doAs(house.manager(), () -> locations.removeLocation(annex));
        assertThat(as(house.manager(), locations::locations)).hasSize(1);
    }

    @Test
    void theSecondEditorIsToldAndOnlyManagersChange() {
        EquipmentId rowers = houses.anEquipment(house, first, "Rower", 3);
        var data = new EquipmentData("Rower", Map.of(first, 2));
        doAs(house.manager(), () -> equipment.change(rowers, new EquipmentData("Rower", Map.of(first, 1)), 0));

        assertThatThrownBy(() -> doAs(house.manager(), () -> equipment.change(rowers, data, 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        House.Person staff = houses.aStaffMember(house, "Stan");
        assertThat(as(staff, equipment::equipment)).hasSize(1);
        assertThatThrownBy(() -> doAs(staff, () -> equipment.remove(rowers))).isInstanceOf(AccessDeniedException.class);
    }

    private void change(EquipmentId id, Map<LocationId, Integer> numbers) {
        EquipmentRow now = row(id);
        doAs(house.manager(), () -> equipment.change(id, new EquipmentData(now.name(), numbers), now.version()));
    }

    private Map<LocationId, Integer> numbers(EquipmentId id) {
        return row(id).numbers();
    }

    private EquipmentRow row(EquipmentId id) {
        return as(house.manager(), equipment::equipment).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private LocationRow here() {
        return as(house.manager(), locations::locations).stream()
                .filter(row -> row.id().equals(first))
                .findFirst()
                .orElseThrow();
    }
}
