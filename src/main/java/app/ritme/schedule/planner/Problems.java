package app.ritme.schedule.planner;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.RoomRow;
import app.ritme.people.SkillId;
import app.ritme.people.SkillRow;
import app.ritme.program.BlockKind;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.PlannedSession.Kept;
import app.ritme.schedule.SessionValues;
import app.ritme.schedule.When;
import app.ritme.schedule.planner.RunView.Cause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides which sessions the planner may put elsewhere, and where each can be. */
final class Problems {

    private static final int FIRST_QUARTER = 8 * 4;
    private static final int LAST_QUARTER = 20 * 4;

    /** Where something fell out, what is not concerned moves only for what has no other place. */
    private static final int FIRM = 8;

    /** A room and where it is. */
    private record Room(UUID location, RoomRow row) {}

    private final HouseDays days;
    private final Collection<LocationRow> locations;
    private final Map<UUID, List<SkillRow>> skills;
    private final Map<UUID, PlannedBlock> blocks;
    private final Missing missing;
    private final List<LocalDate> span;
    private final Instant now;

    /**
     * @param skills of those who work here
     * @param blocks by key: what a session that comes from one needs
     * @param missing what fell out
     * @param span the days that are planned
     */
    Problems(
            HouseDays days,
            Collection<LocationRow> locations,
            Map<UUID, List<SkillRow>> skills,
            Map<UUID, PlannedBlock> blocks,
            Missing missing,
            List<LocalDate> span,
            Instant now) {
        this.days = days;
        this.locations = locations;
        this.skills = skills;
        this.blocks = blocks;
        this.missing = missing;
        this.span = span;
        this.now = now;
    }

    /**
     * Those that lack somebody or something, and talks that could make room for them; where something fell out, those it
     * fell out for instead, and the rest stays wherever it can.
     */
    List<Task> tasks(List<Plannable> sessions) {
        return sessions.stream()
                .filter(session -> !isFixed(session) && (needsPlace(session) || couldMakeRoom(session)))
                .map(this::task)
                .toList();
    }

    /** What would have to change, but is pinned. */
    List<Task> stuck(List<Plannable> sessions) {
        return sessions.stream()
                .filter(session -> session.kept().filter(Kept.PINNED::equals).isPresent() && missing.moves(session))
                .map(session -> new Task(session, null, 0, session.values().equipment(), List.of(), missing.gone()))
                .toList();
    }

    private static boolean isFixed(Plannable session) {
        return session.kept().filter(why -> why != Kept.BY_HAND).isPresent();
    }

    private boolean needsPlace(Plannable session) {
        return missing.isNothing() ? lacks(session) : missing.moves(session);
    }

    private boolean lacks(Plannable session) {
        PlannedBlock block = block(session);
        return block != null
                && ((block.skill() != null && session.values().staff().isEmpty())
                        || (block.roomKind() != null && session.values().room() == null)
                        || (block.equipment() != null && session.values().equipment() == null));
    }

    private boolean couldMakeRoom(Plannable session) {
        return session.kept().isEmpty() && isTalk(session.values());
    }

    private static boolean isTalk(SessionValues values) {
        return values.kind() == BlockKind.COACHING && values.guests().size() == 1;
    }

    private @Nullable PlannedBlock block(Plannable session) {
        UUID key = session.key();
        return key == null ? null : blocks.get(key);
    }

    private Task task(Plannable session) {
        List<Choice> choices = choices(session);
        SessionValues values = session.values();
        var current = new Choice(session.when(), values.location(), values.room(), values.staff());
        boolean open = needsPlace(session) || !choices.contains(current);
        return new Task(
                session,
                open ? null : current,
                missing.isNothing() ? 0 : FIRM,
                equipment(session),
                choices,
                missing.gone());
    }

    /** What it has, else what its program wants for it; around what fell out, nothing is given to what did without. */
    private @Nullable EquipmentNeed equipment(Plannable session) {
        EquipmentNeed has = session.values().equipment();
        if (has != null || !missing.isNothing()) {
            return has;
        }
        PlannedBlock block = block(session);
        return block == null ? null : block.equipment();
    }

    private List<Choice> choices(Plannable session) {
        List<Room> rooms = rooms(session);
        List<Set<UUID>> teams = teams(session);
        var choices = new ArrayList<Choice>();
        for (When when : times(session)) {
            for (Set<UUID> team : teams) {
                if (team.stream().allMatch(person -> canLead(person, session, when))) {
                    rooms.forEach(room -> choices.add(
                            new Choice(when, room.location(), room.row().id().value(), team)));
                    if (rooms.isEmpty() && missing.inside(session).isEmpty()) {
                        choices.add(new Choice(when, session.values().location(), null, team));
                    }
                }
            }
        }
        return choices;
    }

    /** Who is asked anew works then for certain; who leads it already stays unless the house knows better. */
    private boolean canLead(UUID person, Plannable session, When when) {
        return days.facts().works(person, when)
                && (session.values().staff().contains(person) || days.facts().knows(person));
    }

    private List<When> times(Plannable session) {
        When best = session.when();
        Stream<When> times = Stream.of(best);
        if (isTalk(session.values())
                || (missing.moves(session) && Spot.isActive(session.values().kind()))) {
            times = Stream.concat(
                    times,
                    IntStream.range(FIRST_QUARTER, LAST_QUARTER)
                            .mapToObj(quarter -> LocalTime.MIN.plusMinutes(quarter * 15L))
                            .sorted(Comparator.comparing(
                                    time -> Duration.between(best.at(), time).abs()))
                            .flatMap(time -> days(session).map(day -> best.movedTo(day, time)))
                            .filter(when -> !when.equals(best)));
        }
        return times.filter(when -> when.startsAt().isAfter(now) && missing.allows(session.values(), when))
                .toList();
    }

    /** Its own day; where the guest is not there then, any of those that are planned. */
    private Stream<LocalDate> days(Plannable session) {
        return missing.cause(session) == Cause.GUEST
                ? span.stream()
                : Stream.of(session.values().day());
    }

    /** Those who lead it, with one who can instead of who is away. */
    private List<Set<UUID>> teams(Plannable session) {
        Set<UUID> staff = session.values().staff();
        PlannedBlock block = block(session);
        boolean wanted = block != null && block.skill() != null;
        if (staff.isEmpty() && !wanted) {
            return List.of(Set.of());
        }
        Set<UUID> staying =
                staff.stream().filter(person -> !missing.isAway(person)).collect(Collectors.toSet());
        var teams = new ArrayList<Set<UUID>>();
        if (staying.equals(staff) && !staff.isEmpty()) {
            teams.add(Set.copyOf(staff));
        }
        if (staff.size() <= 1 || staying.size() < staff.size()) {
            Set<UUID> others = staff.size() <= 1 ? Set.of() : staying;
            able(session, block).filter(person -> !staff.contains(person)).forEach(person -> {
                var team = new HashSet<>(others);
                team.add(person);
                teams.add(Set.copyOf(team));
            });
        }
        return teams;
    }

    /** Who has the skill it needs, or where nobody wrote one down, one in common with who leads it; coaches of its guests first. */
    private Stream<UUID> able(Plannable session, @Nullable PlannedBlock block) {
        Set<UUID> staff = session.values().staff();
        SkillId skill = block == null ? null : block.skill();
        Set<SkillId> wanted = skill != null
                ? Set.of(skill)
                : staff.stream()
                        .flatMap(person -> skills.getOrDefault(person, List.of()).stream())
                        .map(SkillRow::id)
                        .collect(Collectors.toSet());
        return skills.entrySet().stream()
                .filter(entry -> !missing.isAway(entry.getKey()))
                .filter(entry -> entry.getValue().stream().map(SkillRow::id).anyMatch(wanted::contains))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing((UUID person) -> isApart(person, session.values()))
                        .thenComparing(person -> !isCoach(person, session.values()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private boolean isApart(UUID person, SessionValues values) {
        return values.guests().stream()
                .anyMatch(guest -> days.facts().needs(guest).apart().contains(person));
    }

    private boolean isCoach(UUID person, SessionValues values) {
        return values.guests().stream()
                .anyMatch(guest -> days.facts()
                        .stays()
                        .coach(guest, values.day())
                        .filter(person::equals)
                        .isPresent());
    }

    /** Those that suit all of its guests; where none does, each, for the reason to be said. */
    private List<Room> rooms(Plannable session) {
        List<Room> all = roomsOfItsKind(session);
        List<Room> suiting = all.stream()
                .filter(room -> session.values().guests().stream()
                        .noneMatch(guest -> days.facts()
                                .needs(guest)
                                .unsuited()
                                .contains(room.row().id().value())))
                .toList();
        return suiting.isEmpty() ? all : suiting;
    }

    /** The one it is in first. */
    private List<Room> roomsOfItsKind(Plannable session) {
        SessionValues values = session.values();
        List<Room> all = locations.stream()
                .filter(location -> isOpen(location.closedFrom(), values.day())
                        && location.zone().equals(session.when().zone()))
                .flatMap(location -> location.rooms().stream()
                        .map(room -> new Room(location.id().value(), room)))
                .toList();
        RoomKind kind = missing.inside(session).orElseGet(() -> usualKind(session, all));
        return all.stream()
                .filter(room -> room.row().kind() == kind
                        && !missing.isClosed(room.row().id().value())
                        && room.row().capacity() >= values.guests().size()
                        && isOpen(room.row().closedFrom(), values.day()))
                .sorted(Comparator.comparing(
                        room -> !Objects.equals(room.row().id().value(), values.room())))
                .toList();
    }

    /** As its program wants it, else that of the room it is in. */
    private @Nullable RoomKind usualKind(Plannable session, List<Room> all) {
        PlannedBlock block = block(session);
        return block != null && block.roomKind() != null
                ? block.roomKind()
                : all.stream()
                        .map(Room::row)
                        .filter(room ->
                                room.id().value().equals(session.values().room()))
                        .map(RoomRow::kind)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isOpen(@Nullable LocalDate closedFrom, LocalDate day) {
        return closedFrom == null || day.isBefore(closedFrom);
    }
}
