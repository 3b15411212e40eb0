package app.ritme.schedule.ui;

import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomId;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a session can be: in a room, or somewhere at a location. */
record PlaceChoice(LocationId location, Optional<RoomId> room, String name) {

    /** Every room, and each location without one. */
    static List<PlaceChoice> of(List<LocationRow> locations) {
        boolean several = locations.size() > 1;
        return locations.stream()
                .flatMap(location -> Stream.concat(
                        location.rooms().stream()
                                .map(room -> new PlaceChoice(
                                        location.id(),
                                        Optional.of(room.id()),
                                        several ? room.name() + " · " + location.name() : room.name())),
                        Stream.of(new PlaceChoice(
                                location.id(),
                                Optional.empty(),
                                UI.getCurrent().getTranslation("schedule.no-room", location.name())))))
                .toList();
    }
}
