package app.ritme.schedule.planner;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.RoomRow;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.Plannable;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where what is outside goes in bad weather: into a room of the kind that its program names for it. */
final class Shelter {

    private final Map<UUID, PlannedBlock> blocks;
    private final Map<UUID, RoomKind> rooms;

    /** @param blocks by key: what a session comes from */
    Shelter(Map<UUID, PlannedBlock> blocks, Collection<LocationRow> locations) {
        this.blocks = blocks;
        this.rooms = locations.stream()
                .flatMap(location -> location.rooms().stream())
                .collect(Collectors.toMap(room -> room.id().value(), RoomRow::kind));
    }

    /** None where it is inside already, or nobody named a place. */
    Optional<RoomKind> of(Plannable session) {
        UUID key = session.key();
        return key == null || !isOutside(session.values().room())
                ? Optional.empty()
                : Optional.ofNullable(blocks.get(key)).flatMap(block -> Optional.ofNullable(block.indoorFallback()));
    }

    private boolean isOutside(@Nullable UUID room) {
        return room == null || rooms.get(room) == RoomKind.OUTDOOR;
    }
}
