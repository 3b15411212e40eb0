package app.ritme.schedule.ui;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.schedule.therapy.TherapyLineData;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a line of a plan can be: in any room of a kind, or in a certain one. */
record TherapyPlace(
        String name, @Nullable RoomKind kind, @Nullable RoomId room) implements Serializable {

    /** Kinds first, then rooms. */
    static List<TherapyPlace> of(List<LocationRow> locations) {
        return Stream.concat(
                        Arrays.stream(RoomKind.values())
                                .map(kind -> new TherapyPlace(TherapyWords.anyRoom(kind), kind, null)),
                        locations.stream()
                                .flatMap(location -> location.rooms().stream()
                                        .map(room -> new TherapyPlace(
                                                room.name() + " · " + location.name(), null, room.id()))))
                .toList();
    }

    boolean isOf(TherapyLineData line) {
        return line.room() == null
                ? kind != null && kind == line.roomKind()
                : line.room().equals(room);
    }
}
