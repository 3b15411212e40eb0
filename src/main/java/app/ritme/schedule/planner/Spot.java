package app.ritme.schedule.planner;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.When;
import app.ritme.shared.LocalizedText;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as the rules see it.
 *
 * @param from in minutes of the clock that never changes, as is {@code until}
 * @param block the key of the one it comes from; absent where it comes from none
 */
record Spot(
        UUID session,
        BlockKind kind,
        LocalizedText title,
        When when,
        long from,
        long until,
        UUID location,
        @Nullable UUID room,
        Set<UUID> staff,
        Set<UUID> guests,
        @Nullable EquipmentNeed equipment,
        @Nullable UUID block) {

    Spot(
            UUID session,
            BlockKind kind,
            LocalizedText title,
            When when,
            UUID location,
            @Nullable UUID room,
            Set<UUID> staff,
            Set<UUID> guests,
            @Nullable EquipmentNeed equipment,
            @Nullable UUID block) {
        this(
                session,
                kind,
                title,
                when,
                when.startsAt().getEpochSecond() / 60,
                when.endsAt().getEpochSecond() / 60,
                location,
                room,
                staff,
                guests,
                equipment,
                block);
    }

    /** A session as it stands, with these guests. */
    static Spot of(Plannable session, Set<UUID> guests) {
        var values = session.values();
        return new Spot(
                session.id().value(),
                values.kind(),
                values.title(),
                session.when(),
                values.location(),
                values.room(),
                values.staff(),
                guests,
                values.equipment(),
                session.key());
    }

    /** Whether one does something in it, rather than rest, eat or be free. */
    boolean isActive() {
        return isActive(kind);
    }

    static boolean isActive(BlockKind kind) {
        return switch (kind) {
            case REST, MEAL, FREE -> false;
            case TRAINING, COACHING, NATURE, GROUP, ASSESSMENT -> true;
        };
    }

    /** Free time holds nobody. */
    boolean holds() {
        return kind != BlockKind.FREE;
    }

    /** Whether one goes from room to room; from or to outside is no change of rooms. */
    boolean isInOtherRoom(Spot other) {
        return room != null && other.room != null && !room.equals(other.room);
    }

    /** How many of its kind of equipment it holds. */
    int amount() {
        return equipment == null || !holds() ? 0 : equipment.of(guests.size());
    }

    int minutes() {
        return (int) (until - from);
    }
}
