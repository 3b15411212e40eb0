package app.ritme.schedule.plan;

import app.ritme.enrolment.intake.PlannedGuests;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.schedule.Stock;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a plan can choose from.
 *
 * @param rooms in the order in which they are tried
 * @param stocks how many there are of each kind of equipment, where there are any
 * @param staff by name
 * @param guests who is here, and what is kept to for them
 */
record Surroundings(
        UUID edition,
        LocationId home,
        ZoneId zone,
        List<Place> rooms,
        Map<Stock, Integer> stocks,
        List<Worker> staff,
        PlannedGuests guests,
        Availability availability,
        Instant now) {

    /** Somebody who works here, and what they can. */
    record Worker(PersonId id, Set<SkillId> skills) {

        UUID holder() {
            return id.value();
        }
    }

    /** A room and where it is. */
    record Place(LocationId location, RoomRow room) {

        UUID holder() {
            return room.id().value();
        }

        Duration turnaround() {
            return Duration.ofMinutes(room.turnaroundMinutes());
        }

        boolean suits(RoomKind kind, int persons, When when) {
            LocalDate closed = room.closedFrom();
            return room.kind() == kind
                    && room.capacity() >= persons
                    && (closed == null || when.day().isBefore(closed))
                    && room.isOpenDuring(when.at(), when.minutes());
        }
    }

    /** The rooms of open places that go by the same clock: those at home first, the smallest first. */
    static List<Place> rooms(List<LocationRow> locations, LocationId home, ZoneId zone, LocalDate last) {
        return locations.stream()
                .filter(location -> location.zone().equals(zone) && isOpen(location.closedFrom(), last))
                .flatMap(location -> location.rooms().stream().map(room -> new Place(location.id(), room)))
                .sorted(Comparator.comparing((Place place) -> !place.location().equals(home))
                        .thenComparing(place -> place.room().capacity())
                        .thenComparing(place -> place.room().name()))
                .toList();
    }

    Optional<Place> room(@Nullable UUID id) {
        return rooms.stream().filter(place -> place.holder().equals(id)).findFirst();
    }

    /** Those of these guests whom a room does not suit. */
    Set<UUID> unsuited(Place place, Collection<UUID> asked) {
        return asked.stream()
                .filter(guest -> guests.needs(guest).unsuited().contains(place.holder()))
                .collect(Collectors.toSet());
    }

    /** Those of these guests who are not led by this colleague. */
    Set<UUID> apartFrom(UUID colleague, Collection<UUID> asked) {
        return asked.stream()
                .filter(guest -> guests.needs(guest).apart().contains(colleague))
                .collect(Collectors.toSet());
    }

    /** Those of these guests for whom nothing heavy is yet. */
    Set<UUID> unreleased(Collection<UUID> asked) {
        return asked.stream()
                .filter(guest -> guests.needs(guest).awaitsRelease())
                .collect(Collectors.toSet());
    }

    boolean isStaffedBy(Worker worker, SkillId skill, When when) {
        return worker.skills().contains(skill)
                && availability.works(worker.id(), when.day(), when.from(), when.until());
    }

    private static boolean isOpen(@Nullable LocalDate closedFrom, LocalDate last) {
        return closedFrom == null || last.isBefore(closedFrom);
    }
}
