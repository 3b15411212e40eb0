package app.ritme.schedule;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.program.BlockKind;
import app.ritme.shared.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that planning decides about a session: as it is now, as it was generated, or as it is wanted.
 *
 * @param equipment what it needs of a kind of equipment; absent where it needs none
 */
public record SessionValues(
        BlockKind kind,
        LocalizedText title,
        LocalDate day,
        LocalTime at,
        int minutes,
        UUID location,
        @Nullable UUID room,
        Set<UUID> staff,
        Set<UUID> guests,
        @Nullable EquipmentNeed equipment) {

    /** What needs no equipment. */
    public SessionValues(
            BlockKind kind,
            LocalizedText title,
            LocalDate day,
            LocalTime at,
            int minutes,
            UUID location,
            @Nullable UUID room,
            Set<UUID> staff,
            Set<UUID> guests) {
        this(kind, title, day, at, minutes, location, room, staff, guests, null);
    }

    /** Everybody and everything it holds. */
    public Set<UUID> holders() {
        Set<UUID> holders = new HashSet<>(staff);
        holders.addAll(guests);
        if (room != null) {
            holders.add(room);
        }
        if (equipment != null) {
            holders.add(equipment.kind().value());
        }
        return holders;
    }

    /** Whether what it needs of a kind of equipment, and where, was its own before. */
    boolean needsNoMoreThan(SessionValues before) {
        EquipmentNeed had = before.equipment;
        return equipment == null
                || (had != null
                        && had.kind().equals(equipment.kind())
                        && before.location.equals(location)
                        && had.of(before.guests.size()) >= equipment.of(guests.size()));
    }

    /** The same without this guest. */
    SessionValues without(UUID guest) {
        return withGuests(guests.stream().filter(id -> !id.equals(guest)).collect(Collectors.toSet()));
    }

    /** The same for other guests. */
    public SessionValues withGuests(Set<UUID> others) {
        return new SessionValues(kind, title, day, at, minutes, location, room, staff, others, equipment);
    }
}
