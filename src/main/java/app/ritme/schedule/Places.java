package app.ritme.schedule;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomRow;
import app.ritme.shared.NotFoundException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** Zones and turnarounds of where sessions are. */
record Places(List<LocationRow> locations) {

    ZoneId zone(SessionValues values) {
        return locations.stream()
                .filter(location -> location.id().value().equals(values.location()))
                .map(LocationRow::zone)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Duration turnaround(SessionValues values) {
        return locations.stream()
                .flatMap(location -> location.rooms().stream())
                .filter(room -> room.id().value().equals(values.room()))
                .map(RoomRow::turnaroundMinutes)
                .findFirst()
                .map(Duration::ofMinutes)
                .orElse(Duration.ZERO);
    }
}
