package app.ritme.organisation;

import app.ritme.shared.Managers;
import app.ritme.shared.Members;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.SystemOnly;
import app.ritme.shared.Tenancy;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the house works: its locations and their rooms. */
@Service
@Members
@Transactional(readOnly = true)
public class LocationService {

    private final LocationRepository locations;
    private final RoomRepository rooms;
    private final EquipmentRepository equipment;
    private final Locations found;
    private final AllowanceService allowance;
    private final Standings standings;

    LocationService(
            LocationRepository locations,
            RoomRepository rooms,
            EquipmentRepository equipment,
            Locations found,
            AllowanceService allowance,
            Standings standings) {
        this.locations = locations;
        this.rooms = rooms;
        this.equipment = equipment;
        this.found = found;
        this.allowance = allowance;
        this.standings = standings;
    }

    /** All locations with all their rooms and equipment, by name; in one statement. */
    public List<LocationRow> locations() {
        return found.all();
    }

    /** How many rooms there are, in all locations. */
    public long roomCount() {
        return rooms.count();
    }

    /** @throws Refusal when the subscription allows no more, or the name is taken */
    @Managers
    @Transactional
    public LocationId addLocation(LocationData data) {
        refuseTaken(data, Tenancy.NONE);
        standings.refuseNew();
        allowance.refuseOver(UsageKind.LOCATIONS, 1);
        return locations.save(new Location(data)).id();
    }

    @Managers
    @Transactional
    public void changeLocation(LocationId id, LocationData data, long version) {
        Location location = get(id);
        refuseStale(Location.class, location.version(), version);
        refuseTaken(data, id.value());
        location.describe(data);
    }

    /** What there is of weights from now on; what is asked of guests there rounds to it. */
    @Managers
    @Transactional
    public void changeWeights(LocationId id, Weights now, long version) {
        Location location = get(id);
        refuseStale(Location.class, location.version(), version);
        location.has(now);
    }

    /** @throws Refusal when it is the last one open */
    @Managers
    @Transactional
    public void closeLocation(LocationId id, LocalDate from) {
        Location location = get(id);
        refuseLast(id);
        location.close(from);
    }

    /** @throws Refusal when the subscription allows no more */
    @Managers
    @Transactional
    public void reopenLocation(LocationId id) {
        Location location = get(id);
        if (location.closedFrom() != null) {
            standings.refuseNew();
            allowance.refuseOver(UsageKind.LOCATIONS, 1);
        }
        location.reopen();
    }

    /** @throws Refusal when it is the last one open, or has rooms or equipment */
    @Managers
    @Transactional
    public void removeLocation(LocationId id) {
        Location location = get(id);
        refuseLast(id);
        if (rooms.existsByLocationId(id.value())) {
            throw new Refusal("error.location.rooms", location.name());
        }
        if (equipment.isAt(id.value())) {
            throw new Refusal("error.location.equipment", location.name());
        }
        locations.delete(location);
    }

    @Managers
    @Transactional
    public RoomId addRoom(LocationId location, RoomData data) {
        get(location);
        standings.refuseNew();
        refuseTaken(location.value(), data, Tenancy.NONE);
        return rooms.save(new Room(location, data)).id();
    }

    @Managers
    @Transactional
    public void changeRoom(RoomId id, RoomData data, long version) {
        Room room = get(id);
        refuseStale(Room.class, room.version(), version);
        refuseTaken(room.locationId(), data, id.value());
        room.describe(data);
    }

    /** Nothing is planned in it from that local day on. */
    @Managers
    @Transactional
    public void closeRoom(RoomId id, LocalDate from) {
        get(id).close(from);
    }

    @Managers
    @Transactional
    public void reopenRoom(RoomId id) {
        get(id).reopen();
    }

    @Managers
    @Transactional
    public void removeRoom(RoomId id) {
        rooms.delete(get(id));
    }

    /** Gives a new organisation its first location; asked again, it keeps what it has. */
    @SystemOnly
    @Transactional
    public void begin(LocationData first) {
        if (locations.count() == 0) {
            locations.save(new Location(first));
        }
    }

    private Location get(LocationId id) {
        return locations.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private Room get(RoomId id) {
        return rooms.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private void refuseLast(LocationId id) {
        if (locations.lockOpen().stream().allMatch(open -> open.id().equals(id))) {
            throw new Refusal("error.location.last");
        }
    }

    private void refuseTaken(LocationData data, UUID except) {
        if (locations.existsByNameAndIdNot(data.name().strip(), except)) {
            throw new Refusal("error.location.taken", data.name().strip());
        }
    }

    private void refuseTaken(UUID location, RoomData data, UUID except) {
        if (rooms.existsByLocationIdAndNameAndIdNot(location, data.name().strip(), except)) {
            throw new Refusal("error.room.taken", data.name().strip());
        }
    }

    private static void refuseStale(Class<?> kind, long now, long seen) {
        if (now != seen) {
            throw new ObjectOptimisticLockingFailureException(kind, seen);
        }
    }
}
