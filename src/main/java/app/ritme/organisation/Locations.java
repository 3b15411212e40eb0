package app.ritme.organisation;

import app.ritme.organisation.LocationRepository.LocationAndRoom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the house works, for services that decide who may know, in their own transaction. */
@Component
public class Locations {

    private final LocationRepository locations;

    Locations(LocationRepository locations) {
        this.locations = locations;
    }

    /** All locations with all their rooms, by name; in one statement. */
    public List<LocationRow> all() {
        return locations.withRooms().stream()
                .collect(Collectors.groupingBy(LocationAndRoom::location, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static LocationRow row(Location location, List<LocationAndRoom> found) {
        return new LocationRow(
                location.id(),
                location.name(),
                location.zone(),
                location.address(),
                location.closedFrom(),
                location.version(),
                found.stream()
                        .map(LocationAndRoom::room)
                        .filter(Objects::nonNull)
                        .map(Room::row)
                        .toList());
    }
}
