package app.ritme.schedule;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.RoomId;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.shared.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody fills in about a session.
 *
 * @param title may be empty; the kind then says enough
 * @param at by the clock of the location
 * @param room of that location
 * @param equipment what it needs of a kind of equipment
 */
public record SessionData(
        BlockKind kind,
        LocalizedText title,
        LocalDate day,
        LocalTime at,
        int minutes,
        LocationId location,
        Optional<RoomId> room,
        Set<PersonId> staff,
        Set<PersonId> guests,
        Optional<EquipmentNeed> equipment) {

    /** What needs no equipment. */
    public SessionData(
            BlockKind kind,
            LocalizedText title,
            LocalDate day,
            LocalTime at,
            int minutes,
            LocationId location,
            Optional<RoomId> room,
            Set<PersonId> staff,
            Set<PersonId> guests) {
        this(kind, title, day, at, minutes, location, room, staff, guests, Optional.empty());
    }

    /** The same at another time. */
    public SessionData movedTo(LocalDate otherDay, LocalTime otherTime) {
        return new SessionData(kind, title, otherDay, otherTime, minutes, location, room, staff, guests, equipment);
    }

    /** The same in another room. */
    public SessionData in(LocationId otherLocation, RoomId otherRoom) {
        return new SessionData(
                kind, title, day, at, minutes, otherLocation, Optional.of(otherRoom), staff, guests, equipment);
    }

    /** The same for other guests. */
    public SessionData withGuests(Set<PersonId> others) {
        return new SessionData(kind, title, day, at, minutes, location, room, staff, others, equipment);
    }

    /** The same with another set of staff. */
    public SessionData with(Set<PersonId> otherStaff) {
        return new SessionData(kind, title, day, at, minutes, location, room, otherStaff, guests, equipment);
    }
}
