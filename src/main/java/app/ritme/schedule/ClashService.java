package app.ritme.schedule;

import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.people.SkillRow;
import app.ritme.people.TeamService;
import app.ritme.schedule.Clash.Alternative;
import app.ritme.schedule.Clash.Taken;
import app.ritme.schedule.Clash.Way;
import app.ritme.schedule.Placing.Placed;
import app.ritme.schedule.hours.Availabilities;
import app.ritme.schedule.hours.Availability;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who wanted a taken slot whom it holds and what is free, after the fact and in a transaction of its own. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class ClashService {

    private static final int MOST_TIMES = 3;
    private static final int MOST_OTHERS = 2;
    private static final int DAYS_AHEAD = 3;
    private static final LocalTime FIRST = LocalTime.of(7, 0);
    private static final LocalTime LAST = LocalTime.of(21, 0);
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration APART = Duration.ofMinutes(30);

    private final SessionRepository sessions;
    private final Placing placing;
    private final PersonNames names;
    private final TeamService team;
    private final Availabilities availabilities;

    ClashService(
            SessionRepository sessions,
            Placing placing,
            PersonNames names,
            TeamService team,
            Availabilities availabilities) {
        this.sessions = sessions;
        this.placing = placing;
        this.names = names;
        this.team = team;
        this.availabilities = availabilities;
    }

    /**
     * @param wanted what was refused
     * @param moving the session itself, which is not in its own way
     * @throws NotFoundException when a place, a person or the session is not of this house
     * @throws Refusal when nobody is in the way, but it needs more of its equipment than there is
     */
    public Clash explain(SessionData wanted, Optional<SessionId> moving) {
        moving.ifPresent(this::require);
        Placed placed = placing.place(wanted);
        var held = new Occupied(
                sessions.held(
                        placed.when().startsAt().minus(Duration.ofDays(1)),
                        placed.when().endsAt().plus(Duration.ofDays(DAYS_AHEAD + 1))),
                placed);
        moving.ifPresent(held::forget);
        Availability there = availabilities.between(wanted.day(), wanted.day().plusDays(DAYS_AHEAD));

        Map<UUID, UUID> inTheWay = new HashMap<>();
        placed.holders()
                .forEach(holder -> held.by(holder, placed.when(), after(holder, placed))
                        .ifPresent(session -> inTheWay.put(holder, session)));
        if (inTheWay.isEmpty()) {
            placed.refuseMore();
        }
        var alternatives = new ArrayList<Alternative>();
        alternatives.addAll(otherRooms(wanted, placed, held, inTheWay.keySet()));
        alternatives.addAll(otherPeople(wanted, placed, held, there, inTheWay.keySet()));
        alternatives.addAll(otherTimes(wanted, placed, held, there));
        return new Clash(taken(placed, inTheWay), alternatives);
    }

    private void require(SessionId id) {
        if (!sessions.existsById(id.value())) {
            throw new NotFoundException();
        }
    }

    private List<Taken> taken(Placed placed, Map<UUID, UUID> inTheWay) {
        Map<UUID, Session> others = sessions.findAllById(inTheWay.values()).stream()
                .collect(Collectors.toMap(session -> session.id().value(), session -> session));
        return inTheWay.entrySet().stream()
                .map(entry -> {
                    Session other = Objects.requireNonNull(others.get(entry.getValue()));
                    return taken(entry.getKey(), placed, other);
                })
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private static Taken taken(UUID holder, Placed placed, Session by) {
        PersonName person = placed.names().get(new PersonId(holder));
        RoomRow room = placed.room();
        if (person != null) {
            boolean leads = placed.values().staff().contains(holder);
            return taken(leads ? PartKind.STAFF : PartKind.GUEST, person.full(), by);
        }
        return room != null && room.id().value().equals(holder)
                ? taken(PartKind.ROOM, room.name(), by)
                : taken(PartKind.EQUIPMENT, placed.location().nameOf(new EquipmentId(holder)), by);
    }

    private static Taken taken(PartKind part, String name, Session by) {
        return new Taken(part, name, by.id(), by.kind(), by.title(), by.when());
    }

    /** Only the room is taken: others of its kind that are open, large enough and free, where its equipment is. */
    private List<Alternative> otherRooms(SessionData wanted, Placed placed, Occupied held, Set<UUID> inTheWay) {
        RoomRow room = placed.room();
        if (room == null || !inTheWay.equals(Set.of(room.id().value()))) {
            return List.of();
        }
        return placing.locations().stream()
                .filter(location -> location.zone().equals(placed.zone()) && isOpen(location, wanted.day()))
                .filter(location ->
                        wanted.equipment().isEmpty() || location.id().equals(wanted.location()))
                .flatMap(location -> location.rooms().stream()
                        .filter(other -> other.kind() == room.kind()
                                && other.capacity() >= wanted.guests().size()
                                && isOpen(other, placed.when()))
                        .filter(other -> held.isFree(other.id().value(), placed.when(), turnaround(other)))
                        .map(other -> new Alternative(Way.ROOM, other.name(), wanted.in(location.id(), other.id()))))
                .limit(MOST_OTHERS)
                .toList();
    }

    private static boolean isOpen(LocationRow location, LocalDate day) {
        LocalDate closed = location.closedFrom();
        return closed == null || day.isBefore(closed);
    }

    private static boolean isOpen(RoomRow room, When when) {
        LocalDate closed = room.closedFrom();
        return (closed == null || when.day().isBefore(closed)) && room.isOpenDuring(when.at(), when.minutes());
    }

    /** Only one of the staff is elsewhere: colleagues with a skill in common who work then and are free. */
    private List<Alternative> otherPeople(
            SessionData wanted, Placed placed, Occupied held, Availability there, Set<UUID> inTheWay) {
        Optional<PersonId> missing = inTheWay.stream().map(PersonId::new).findFirst();
        if (inTheWay.size() != 1 || missing.filter(wanted.staff()::contains).isEmpty()) {
            return List.of();
        }
        PersonId gone = missing.orElseThrow();
        Map<UUID, List<SkillRow>> skills = team.skills();
        Set<SkillRow> needed = new HashSet<>(skills.getOrDefault(gone.value(), List.of()));
        return names.ofTeamAnd(List.of()).stream()
                .filter(other -> !wanted.staff().contains(other.id()))
                .filter(other -> needed.isEmpty()
                        || skills.getOrDefault(other.id().value(), List.of()).stream()
                                .anyMatch(needed::contains))
                .filter(other -> works(there, other.id(), placed.when()))
                .filter(other -> held.isFree(other.id().value(), placed.when(), Duration.ZERO))
                .map(other -> new Alternative(
                        Way.PERSON, other.full(), wanted.with(instead(wanted.staff(), gone, other.id()))))
                .limit(MOST_OTHERS)
                .toList();
    }

    private static Set<PersonId> instead(Set<PersonId> staff, PersonId gone, PersonId other) {
        return Stream.concat(staff.stream().filter(person -> !person.equals(gone)), Stream.of(other))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same people and room, from the wanted time on, then earlier that day, then the days after. */
    private List<Alternative> otherTimes(SessionData wanted, Placed placed, Occupied held, Availability there) {
        var found = new ArrayList<When>();
        for (When candidate : candidates(placed.when())) {
            boolean free = isOpen(placed, candidate)
                    && placed.holders().stream()
                            .allMatch(holder -> held.isFree(holder, candidate, after(holder, placed)))
                    && wanted.staff().stream().allMatch(person -> works(there, person, candidate));
            if (free && found.stream().allMatch(other -> apart(other, candidate))) {
                found.add(candidate);
            }
            if (found.size() == MOST_TIMES) {
                break;
            }
        }
        return found.stream()
                .map(when -> new Alternative(Way.TIME, "", wanted.movedTo(when.day(), when.at())))
                .toList();
    }

    private static boolean isOpen(Placed placed, When when) {
        RoomRow room = placed.room();
        return isOpen(placed.location(), when.day()) && (room == null || isOpen(room, when));
    }

    private static List<When> candidates(When wanted) {
        var candidates = new ArrayList<When>();
        List<LocalTime> times = Stream.iterate(FIRST, time -> !time.isAfter(LAST), time -> time.plus(STEP))
                .toList();
        times.stream()
                .filter(time -> time.isAfter(wanted.at()))
                .forEach(time -> candidates.add(wanted.movedTo(wanted.day(), time)));
        times.reversed().stream()
                .filter(time -> time.isBefore(wanted.at()))
                .forEach(time -> candidates.add(wanted.movedTo(wanted.day(), time)));
        for (int days = 1; days <= DAYS_AHEAD; days++) {
            LocalDate day = wanted.day().plusDays(days);
            times.forEach(time -> candidates.add(wanted.movedTo(day, time)));
        }
        return candidates;
    }

    private static boolean apart(When one, When other) {
        return Duration.between(one.startsAt(), other.startsAt()).abs().compareTo(APART) >= 0;
    }

    /** Whoever has no week filled in is taken to be there, as long as a person and not the computer decides. */
    private static boolean works(Availability there, PersonId person, When when) {
        return !there.knows(person) || there.works(person, when.day(), when.from(), when.until());
    }

    private static Duration after(UUID holder, Placed placed) {
        RoomRow room = placed.room();
        return room != null && room.id().value().equals(holder) ? turnaround(room) : Duration.ZERO;
    }

    private static Duration turnaround(RoomRow room) {
        return Duration.ofMinutes(room.turnaroundMinutes());
    }
}
