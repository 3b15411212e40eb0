package app.ritme.schedule;

import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.Locations;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomRow;
import app.ritme.organisation.StockRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proves what somebody fills in about a session: all of it is of this house, and fits. */
@Component
class Placing {

    private final Locations locations;
    private final PersonNames names;

    Placing(Locations locations, PersonNames names) {
        this.locations = locations;
        this.names = names;
    }

    /**
     * A session that may be written.
     *
     * @param equipment what the kind it needs is called; empty where it needs none
     */
    record Placed(
            SessionValues values,
            LocationRow location,
            @Nullable RoomRow room,
            String equipment,
            Map<PersonId, PersonName> names) {

        ZoneId zone() {
            return location.zone();
        }

        Duration turnaround() {
            return room == null ? Duration.ZERO : Duration.ofMinutes(room.turnaroundMinutes());
        }

        When when() {
            return new When(values.day(), values.at(), values.minutes(), zone());
        }

        /** Everybody and everything it holds. */
        Set<UUID> holders() {
            return values.holders();
        }

        /** @throws Refusal when it needs more of a kind than its location has, whoever else uses it */
        void refuseMore() {
            EquipmentNeed need = values.equipment();
            if (need == null) {
                return;
            }
            int wanted = need.of(values.guests().size());
            int there = location.number(need.kind());
            if (wanted > there) {
                throw new Refusal("error.session.equipment", equipment, there, wanted, location.name());
            }
        }

        /**
         * As {@link #refuseMore()}, of one that is there already: what it has stays, also where less is left since.
         *
         * @throws Refusal when it needs more of a kind than its location has, and than it had
         */
        void refuseMoreThan(SessionValues before) {
            if (!values.needsNoMoreThan(before)) {
                refuseMore();
            }
        }
    }

    /**
     * @throws NotFoundException when a place or a person is not of this house
     * @throws Refusal when they do not fit each other
     */
    Placed place(SessionData data) {
        return place(List.of(data)).getFirst();
    }

    /**
     * As {@link #place(SessionData)}, in as many statements for many as for one.
     *
     * @throws NotFoundException when a place or a person is not of this house
     * @throws Refusal when they do not fit each other
     */
    List<Placed> place(List<SessionData> all) {
        List<LocationRow> places = locations.all();
        Set<PersonId> everybody = new HashSet<>();
        all.forEach(data -> {
            everybody.addAll(data.staff());
            everybody.addAll(data.guests());
        });
        Map<PersonId, PersonName> known = names.of(everybody);
        return all.stream().map(data -> place(data, places, known)).toList();
    }

    private static Placed place(SessionData data, List<LocationRow> places, Map<PersonId, PersonName> known) {
        LocationRow location = places.stream()
                .filter(row -> row.id().equals(data.location()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        RoomRow room = data.room().map(id -> room(id, location)).orElse(null);

        refuseTwice(data, known);
        refuseStrangers(data, known);
        refuseClosed(location.name(), location.closedFrom(), data.day());
        if (room != null) {
            refuseClosed(room.name(), room.closedFrom(), data.day());
            refuseSmall(room, data.guests().size());
        }
        new When(data.day(), data.at(), data.minutes(), location.zone());
        return new Placed(
                new SessionValues(
                        data.kind(),
                        data.title(),
                        data.day(),
                        data.at(),
                        data.minutes(),
                        data.location().value(),
                        data.room().map(RoomId::value).orElse(null),
                        ids(data.staff()),
                        ids(data.guests()),
                        data.equipment().orElse(null)),
                location,
                room,
                data.equipment().map(need -> name(need.kind(), places)).orElse(""),
                known);
    }

    List<LocationRow> locations() {
        return locations.all();
    }

    private static RoomRow room(RoomId id, LocationRow location) {
        return location.rooms().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static void refuseTwice(SessionData data, Map<PersonId, PersonName> known) {
        Optional<PersonId> both =
                data.staff().stream().filter(data.guests()::contains).findFirst();
        both.map(known::get).ifPresent(name -> {
            throw new Refusal("error.session.twice", name.full());
        });
    }

    private static void refuseStrangers(SessionData data, Map<PersonId, PersonName> known) {
        data.staff().stream()
                .map(known::get)
                .filter(name -> !name.worksHere())
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal("error.session.not-staff", name.full());
                });
    }

    private static void refuseClosed(String name, @Nullable LocalDate closedFrom, LocalDate day) {
        if (closedFrom != null && !day.isBefore(closedFrom)) {
            throw new Refusal("error.session.closed", name);
        }
    }

    private static void refuseSmall(RoomRow room, int guests) {
        if (guests > room.capacity()) {
            throw new Refusal("error.session.small", room.name(), room.capacity());
        }
    }

    /** Also of what is somewhere else only. */
    private static String name(EquipmentId kind, List<LocationRow> places) {
        return places.stream()
                .flatMap(place -> place.equipment().stream())
                .filter(stock -> stock.kind().equals(kind))
                .findFirst()
                .map(StockRow::name)
                .orElseThrow(NotFoundException::new);
    }

    private static Set<UUID> ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet());
    }
}
