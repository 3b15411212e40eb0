package app.ritme.schedule.therapy;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.people.SkillRow;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.planner.Remark;
import app.ritme.schedule.planner.Severity;
import app.ritme.schedule.planner.Trial;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds hour, colleague and room for one session of a line on a day, by the rules of the house. */
final class PlaceSearch {

    private static final int FIRST_QUARTER = 8 * 4;
    private static final int LAST_QUARTER = 20 * 4;
    private static final int QUARTER = 15;
    private static final int HEAVY = 100;

    /** A room and where it is; without a room, only where. */
    private record Where(LocationRow location, @Nullable RoomRow room) {}

    /**
     * A place, and what it breaks.
     *
     * @param cost the less the better; from {@code HEAVY} on something a house would rather not have
     */
    record Found(SessionData data, List<Remark> remarks, int cost) {

        boolean isGood() {
            return cost < HEAVY;
        }

        boolean isPossible() {
            return remarks.stream().noneMatch(remark -> remark.rule().severity() == Severity.HARD);
        }
    }

    private final Trial trial;
    private final TherapyLineData line;
    private final PersonId guest;
    private final List<Where> places;
    private final List<Optional<PersonId>> leaders;
    private final Instant now;

    /** @param skills of those who work here */
    PlaceSearch(Trial trial, TherapyLineData line, PersonId guest, Map<UUID, List<SkillRow>> skills, Instant now) {
        this.trial = trial;
        this.line = line;
        this.guest = guest;
        this.places = places(line, trial.locations());
        this.leaders = leaders(trial, line, guest, skills);
        this.now = now;
    }

    boolean hasRoom() {
        return !places.isEmpty();
    }

    boolean hasLeader() {
        return !leaders.isEmpty();
    }

    /**
     * The best place of a day that nothing stands against that must not be.
     *
     * @param hour at about which it should be
     * @param leader who should lead it; absent where that is all the same
     */
    Optional<Found> best(LocalDate day, LocalTime hour, @Nullable PersonId leader, SessionId session) {
        Found best = null;
        for (LocalTime time : times(hour)) {
            if (best != null && far(hour, time) >= best.cost()) {
                return Optional.of(best);
            }
            best = Stream.concat(Stream.ofNullable(best), at(day, time, hour, leader, session))
                    .filter(Found::isPossible)
                    .min(Comparator.comparingInt(Found::cost))
                    .orElse(null);
        }
        return Optional.ofNullable(best);
    }

    /** Each hour of a day at which it can be, with the best colleague and room; the best first. */
    Stream<Found> on(LocalDate day, LocalTime hour, SessionId session) {
        return times(hour).stream()
                .flatMap(time -> at(day, time, hour, null, session)
                        .filter(Found::isPossible)
                        .min(Comparator.comparingInt(Found::cost))
                        .stream())
                .sorted(Comparator.comparingInt(Found::cost));
    }

    /** The place of a day that the fewest rules stand against, and those. */
    Optional<Found> nearest(LocalDate day, LocalTime hour, SessionId session) {
        return times(hour).stream()
                .flatMap(time -> at(day, time, hour, null, session))
                .min(Comparator.comparingLong(found -> found.remarks().stream()
                        .filter(remark -> remark.rule().severity() == Severity.HARD)
                        .count()));
    }

    private Stream<Found> at(
            LocalDate day, LocalTime time, LocalTime hour, @Nullable PersonId leader, SessionId session) {
        return places.stream()
                .filter(where -> isOpen(where, day)
                        && isToCome(day, time, where.location().zone()))
                .limit(needsRoom(line) ? places.size() : 1)
                .flatMap(where -> leaders.stream().map(who -> data(where, day, time, who)))
                .map(data -> found(data, hour, leader, session));
    }

    private Found found(SessionData data, LocalTime hour, @Nullable PersonId leader, SessionId session) {
        List<Remark> remarks = trial.remarks(Map.of(session, data));
        int cost = far(hour, data.at());
        if (leader != null && !data.staff().contains(leader)) {
            cost += HEAVY / 2;
        }
        for (Remark remark : remarks) {
            cost += remark.rule().severity() == Severity.SOFT ? QUARTER : HEAVY;
        }
        return new Found(data, remarks, cost);
    }

    /** In quarters of an hour. */
    private static int far(LocalTime hour, LocalTime time) {
        return (int) Duration.between(hour, time).abs().toMinutes() / QUARTER;
    }

    /** Those near the hour first. */
    private static List<LocalTime> times(LocalTime hour) {
        return IntStream.rangeClosed(FIRST_QUARTER, LAST_QUARTER)
                .mapToObj(quarter -> LocalTime.MIN.plusMinutes((long) quarter * QUARTER))
                .sorted(Comparator.comparing(
                        time -> Duration.between(hour, time).abs()))
                .toList();
    }

    private boolean isToCome(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant().isAfter(now);
    }

    private SessionData data(Where where, LocalDate day, LocalTime time, Optional<PersonId> leader) {
        return new SessionData(
                line.kind(),
                line.title(),
                day,
                time,
                line.minutes(),
                where.location().id(),
                Optional.ofNullable(where.room()).map(RoomRow::id),
                leader.map(Set::of).orElseGet(Set::of),
                Set.of(guest));
    }

    private static boolean isOpen(Where where, LocalDate day) {
        LocalDate closed = where.location().closedFrom();
        RoomRow room = where.room();
        LocalDate roomClosed = room == null ? null : room.closedFrom();
        return (closed == null || day.isBefore(closed)) && (roomClosed == null || day.isBefore(roomClosed));
    }

    /** What needs none is where the house works, at the first location that is open. */
    private static boolean needsRoom(TherapyLineData line) {
        return line.room() != null || line.roomKind() != null;
    }

    private static List<Where> places(TherapyLineData line, List<LocationRow> locations) {
        if (!needsRoom(line)) {
            return locations.stream().map(location -> new Where(location, null)).toList();
        }
        return locations.stream()
                .flatMap(location -> location.rooms().stream()
                        .filter(room -> line.room() == null
                                ? room.kind() == line.roomKind()
                                : room.id().equals(line.room()))
                        .map(room -> new Where(location, room)))
                .toList();
    }

    /** Who has the skill and a week the house knows; nobody where it needs none. */
    private static List<Optional<PersonId>> leaders(
            Trial trial, TherapyLineData line, PersonId guest, Map<UUID, List<SkillRow>> skills) {
        if (line.skill() == null) {
            return List.of(Optional.empty());
        }
        return skills.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(skill -> skill.id().equals(line.skill())))
                .map(entry -> new PersonId(entry.getKey()))
                .filter(person -> !person.equals(guest) && trial.knowsHours(person))
                .sorted(Comparator.comparing(PersonId::value))
                .map(Optional::of)
                .toList();
    }
}
