package app.ritme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.shared.NotFoundException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class LocationServiceTest extends RitmeTest {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final LocalDate SUMMER = LocalDate.of(2030, 6, 1);

    @Autowired
    private LocationService locations;

    private House house;
    private LocationId first;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Places");
        first = as(house.manager(), locations::locations).getFirst().id();
    }

    @Test
    void listsLocationsWithTheirRoomsByName() {
        LocationId annex = houses.aLocation(house, "Annex");
        houses.aRoom(house, annex, "Zaal");
        houses.aRoom(house, annex, "Attic");

        assertThat(as(house.manager(), locations::locations))
                .extracting(LocationRow::name)
                .containsExactly("Annex", "House");
        assertThat(annex().rooms()).extracting(RoomRow::name).containsExactly("Attic", "Zaal");
    }

    @Test
    void oneNameIsOneLocationAndOneRoomOfALocation() {
        LocationId annex = houses.aLocation(house, "Annex");
        houses.aRoom(house, annex, "Attic");

        assertThatThrownBy(() -> houses.aLocation(house, " Annex ")).hasMessage("error.location.taken");
        assertThatThrownBy(() -> houses.aRoom(house, annex, " Attic ")).hasMessage("error.room.taken");
        assertThat(houses.aRoom(house, first, "Attic")).isNotNull();
    }

    @Test
    void keepsTheLastOpenLocation() {
        assertThatThrownBy(() -> doAs(house.manager(), () -> locations.closeLocation(first, SUMMER)))
                .hasMessage("error.location.last");
        assertThatThrownBy(() -> doAs(house.manager(), () -> locations.removeLocation(first)))
                .hasMessage("error.location.last");

        LocationId annex = houses.aLocation(house, "Annex");
        doAs(house.manager(), () -> locations.closeLocation(first, SUMMER));
        assertThatThrownBy(() -> doAs(house.manager(), () -> locations.closeLocation(annex, SUMMER)))
                .hasMessage("error.location.last");
        doAs(house.manager(), () -> locations.reopenLocation(first));
        doAs(house.manager(), () -> locations.closeLocation(annex, SUMMER));
        assertThat(annex().closedFrom()).isEqualTo(SUMMER);
    }

    @Test
    void keepsALocationThatHasRooms() {
        LocationId annex = houses.aLocation(house, "Annex");
        RoomId room = houses.aRoom(house, annex, "Attic");
        assertThatThrownBy(() -> doAs(house.manager(), () -> locations.removeLocation(annex)))
                .hasMessage("error.location.rooms");

        doAs(house.manager(), () -> locations.removeRoom(room));
        doAs(house.manager(), () -> locations.removeLocation(annex));
        assertThat(as(house.manager(), locations::locations)).hasSize(1);
    }

    @Test
    void closesAndReopensARoom() {
        LocationId annex = houses.aLocation(house, "Annex");
        RoomId room = houses.aRoom(house, annex, "Attic");

        doAs(house.manager(), () -> locations.closeRoom(room, SUMMER));
        assertThat(annex().rooms().getFirst().closedFrom()).isEqualTo(SUMMER);
        doAs(house.manager(), () -> locations.reopenRoom(room));
        assertThat(annex().rooms().getFirst().closedFrom()).isNull();
    }

    @Test
    void refusesRoomsThatCannotBe() {
        assertThatThrownBy(() -> add(new RoomData(" ", RoomKind.TALK, 2, 0))).hasMessage("error.name.empty");
        assertThatThrownBy(() -> add(new RoomData("Room", RoomKind.TALK, 0, 0))).hasMessage("error.room.capacity");
        assertThatThrownBy(() -> add(new RoomData("Room", RoomKind.TALK, 501, 0)))
                .hasMessage("error.room.capacity");
        assertThatThrownBy(() -> add(new RoomData("Room", RoomKind.TALK, 2, 241)))
                .hasMessage("error.room.turnaround");
        assertThatThrownBy(() -> add(new RoomData("Room", RoomKind.TALK, 2, 0, 241, Optional.empty())))
                .hasMessage("error.room.set-up");
        assertThatThrownBy(() -> new OpenHours(LocalTime.of(9, 0), LocalTime.of(9, 0)))
                .hasMessage("error.room.hours");
        add(new RoomData("Room", RoomKind.TALK, 500, 240));
    }

    @Test
    void keepsItsWeightsAndForgetsThemWhenThereAreNone() {
        var weights = new Weights(
                kilos("20"), kilos("10", "10", "2.5"), kilos("4"), List.of(), null, new Weights.Stack(FIVE, FIVE, TEN));

        houses.weights(house, first, weights);
        assertThat(place().weights()).isEqualTo(weights);
        assertThat(place().version()).isEqualTo(1);

        doAs(house.manager(), () -> locations.changeLocation(first, new LocationData("Hut", Houses.ZONE, ""), 1));
        assertThat(place().weights()).as("whatever else changes").isEqualTo(weights);

        houses.weights(house, first, Weights.NONE);
        assertThat(place().weights().any()).isFalse();
    }

    @Test
    void onlyManagersSayWhichWeightsThereAreAndOneAfterTheOther() {
        House.Person staff = houses.aStaffMember(house, "Stan");
        LocationId theirs = as(houses.aHouse("Elsewhere").manager(), locations::locations)
                .getFirst()
                .id();
        Weights weights = Houses.kettlebells(8);

        assertThatThrownBy(() -> doAs(staff, () -> locations.changeWeights(first, weights, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> doAs(house.manager(), () -> locations.changeWeights(theirs, weights, 0)))
                .isInstanceOf(NotFoundException.class);
        doAs(house.manager(), () -> locations.changeWeights(first, weights, 0));
        assertThatThrownBy(() -> doAs(house.manager(), () -> locations.changeWeights(first, Weights.NONE, 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void theSecondEditorIsTold() {
        var data = new LocationData("Big house", Houses.ZONE, "Skogsvägen 12");
        doAs(house.manager(), () -> locations.changeLocation(first, data, 0));

        assertThatThrownBy(() -> doAs(house.manager(), () -> locations.changeLocation(first, data, 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void everyMemberSeesAndOnlyManagersChange() {
        House.Person staff = houses.aStaffMember(house, "Stan");
        House.Person guest = houses.aGuest(house, "Gea");

        assertThat(as(guest, locations::locations)).hasSize(1);
        assertThatThrownBy(() -> doAs(staff, () -> locations.closeLocation(first, SUMMER)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private LocationRow place() {
        return as(house.manager(), locations::locations).getFirst();
    }

    private static List<BigDecimal> kilos(String... kilos) {
        return Arrays.stream(kilos).map(BigDecimal::new).toList();
    }

    private void add(RoomData data) {
        doAs(house.manager(), () -> locations.addRoom(first, data));
    }

    private LocationRow annex() {
        return as(house.manager(), locations::locations).stream()
                .filter(location -> location.name().equals("Annex"))
                .findFirst()
                .orElseThrow();
    }
}
