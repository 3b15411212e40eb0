package app.ritme.organisation;

import app.ritme.organisation.LocationRepository.Beside;
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

    /** All locations with all their rooms and equipment, by name; in one statement. */
    public List<LocationRow> all() {
        return locations.whole().stream()
                .collect(Collectors.groupingBy(Beside::location, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static LocationRow row(Location location, List<Beside> found) {
        return new LocationRow(
                location.id(),
                location.name(),
                location.zone(),
                location.address(),
                location.closedFrom(),
                location.version(),
                found.stream()
                        .map(Beside::room)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(Room::row)
                        .toList(),
                found.stream().flatMap(Beside::stock).toList(),
                location.ways(),
                location.weights());
    }
}
