package app.ritme.schedule.planner;

import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.SkillId;
import app.ritme.people.SkillRow;
import app.ritme.program.BlockId;
import app.ritme.program.BlockKind;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionValues;
import app.ritme.schedule.Week;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import app.ritme.schedule.hours.Weeks;
import app.ritme.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A house of so many guests in one full week, made from a seed, that is known to have a plan: it is made from one. Each
 * coach looks after eight guests and talks with each on three days; twelve guests train together every other day; all eat
 * together.
 */
final class GeneratedHouse {

    static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);

    private static final int DAYS = 6;
    private static final int GUESTS_OF_A_COACH = 8;
    private static final int GUESTS_OF_A_GROUP = 12;
    private static final int TALK_MINUTES = 45;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime WANTED = LocalTime.of(14, 0);
    private static final String PLACE = "House";
    private static final UUID LOCATION = new UUID(2, 1);
    private static final SkillRow TALKING = new SkillRow(new SkillId(new UUID(5, 1)), "Talking");
    private static final PlannedBlock TALK = block(1, BlockKind.COACHING, RoomKind.TALK);
    private static final PlannedBlock TRAINING = block(2, BlockKind.TRAINING, RoomKind.TRAINING);

    private final List<UUID> coaches;
    private final List<UUID> guests;
    private final List<RoomRow> rooms;
    private final Map<UUID, UUID> coachOf = new HashMap<>();
    private final List<Plannable> planned = new ArrayList<>();
    private final Random random;

    GeneratedHouse(int size, long seed) {
        random = new Random(seed);
        guests = ids(3, size);
        coaches = ids(1, (size + GUESTS_OF_A_COACH - 1) / GUESTS_OF_A_COACH);
        rooms = Stream.concat(
                        ids(6, coaches.size()).stream().map(id -> room(id, RoomKind.TALK)),
                        ids(7, (size + GUESTS_OF_A_GROUP - 1) / GUESTS_OF_A_GROUP).stream()
                                .map(id -> room(id, RoomKind.TRAINING)))
                .toList();
        for (int i = 0; i < size; i++) {
            coachOf.put(guests.get(i), coaches.get(i / GUESTS_OF_A_COACH));
        }
        IntStream.range(0, DAYS).forEach(this::fill);
    }

    /** Every session is there, but nobody leads it, it has no room, and all talks are at one time, as in a program. */
    Plan fromNothing() {
        return plan(planned.stream().map(GeneratedHouse::bare).toList(), null);
    }

    /** All is planned, and then one coach is ill on the third day. */
    Plan withoutACoach() {
        LocalDate day = MONDAY.plusDays(2);
        return plan(
                planned.stream()
                        .filter(session -> session.values().day().equals(day))
                        .toList(),
                coaches.getFirst());
    }

    /** Those who meet the one who is ill notice whatever is done. */
    long leastGuestsMoved() {
        LocalDate day = MONDAY.plusDays(2);
        return planned.stream()
                .map(Plannable::values)
                .filter(values -> values.day().equals(day) && values.staff().contains(coaches.getFirst()))
                .flatMap(values -> values.guests().stream())
                .distinct()
                .count();
    }

    private Plan plan(List<Plannable> sessions, @Nullable UUID absent) {
        var locations = List.of(new LocationRow(new LocationId(LOCATION), PLACE, ZONE, "", null, 0, rooms, List.of()));
        Availability hours = Weeks.daily(coaches.stream().map(PersonId::new).toList(), OPENS, CLOSES);
        var week = new Week(sessions.stream().map(GeneratedHouse::shown).toList(), List.of(), locations, hours);
        var days = new HouseDays(week, PlannerFixtures.coaches(coachOf));
        var problems = new Problems(
                days,
                locations,
                coaches.stream().collect(Collectors.toMap(coach -> coach, coach -> List.of(TALKING))),
                Map.of(TALK.groupKey(), TALK, TRAINING.groupKey(), TRAINING),
                new Missing(
                        absent == null ? new FellOut.Nothing() : new FellOut.Away(new PersonId(absent)),
                        new Shelter(Map.of(), List.of())),
                List.of(),
                Instant.EPOCH);
        return new Plan(days, new ArrayList<>(problems.tasks(sessions)));
    }

    private void fill(int day) {
        for (int first = 0; first < guests.size(); first += GUESTS_OF_A_GROUP) {
            Set<UUID> group = Set.copyOf(guests.subList(first, Math.min(first + GUESTS_OF_A_GROUP, guests.size())));
            add(day, NOON, 60, BlockKind.MEAL, null, null, group);
            int number = first / GUESTS_OF_A_GROUP;
            if (day % 2 == number % 2) {
                add(day, OPENS.plusHours(2), 60, BlockKind.TRAINING, TRAINING, coaches.get(number), group);
            }
        }
        for (int coach = 0; coach < coaches.size(); coach++) {
            talks(day, coach);
        }
    }

    /** Every other guest of the coach, one after the other, in an order of chance. */
    private void talks(int day, int coach) {
        List<UUID> own = new ArrayList<>(
                guests.subList(coach * GUESTS_OF_A_COACH, Math.min((coach + 1) * GUESTS_OF_A_COACH, guests.size())));
        Collections.shuffle(own, random);
        List<UUID> today = own.stream()
                .filter(guest -> (guests.indexOf(guest) + day) % 2 == 0)
                .toList();
        Set<Integer> taken = new HashSet<>();
        for (UUID guest : today) {
            int hour = IntStream.of(8, 9, 11, 13, 14, 15, 16)
                    .filter(taken::add)
                    .findFirst()
                    .orElseThrow();
            add(day, LocalTime.of(hour, 0), TALK_MINUTES, BlockKind.COACHING, TALK, coaches.get(coach), Set.of(guest));
        }
    }

    private void add(
            int day,
            LocalTime at,
            int minutes,
            BlockKind kind,
            @Nullable PlannedBlock block,
            @Nullable UUID coach,
            Set<UUID> who) {
        LocalDate date = MONDAY.plusDays(day);
        var values = new SessionValues(
                kind,
                LocalizedText.EMPTY,
                date,
                at,
                minutes,
                LOCATION,
                block == null || coach == null ? null : roomOf(block, coach),
                coach == null ? Set.of() : Set.of(coach),
                who);
        planned.add(new Plannable(
                new SessionId(new UUID(4, planned.size())),
                0,
                values,
                new When(date, at, minutes, ZONE),
                Optional.empty(),
                block == null ? null : block.groupKey(),
                OptionalInt.empty()));
    }

    private UUID roomOf(PlannedBlock block, UUID coach) {
        return rooms.stream()
                .filter(room -> room.kind() == block.roomKind())
                .skip(coaches.indexOf(coach))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private static Plannable bare(Plannable session) {
        SessionValues was = session.values();
        if (session.key() == null) {
            return session;
        }
        LocalTime at = was.kind() == BlockKind.COACHING ? WANTED : was.at();
        var values = new SessionValues(
                was.kind(), was.title(), was.day(), at, was.minutes(), LOCATION, null, Set.of(), was.guests());
        return new Plannable(
                session.id(),
                0,
                values,
                session.when().movedTo(was.day(), at),
                Optional.empty(),
                session.key(),
                session.most());
    }

    private static DaySession shown(Plannable session) {
        SessionValues values = session.values();
        return new DaySession(
                session.id(),
                values.kind(),
                values.title(),
                session.when(),
                new LocationId(LOCATION),
                PLACE,
                values.room(),
                "",
                values.staff().stream().map(id -> name(id, true)).toList(),
                values.guests().stream()
                        .map(id -> new DaySession.Guest(name(id, false), Optional.empty(), Optional.empty()))
                        .toList(),
                List.of(),
                false,
                Optional.empty(),
                null,
                null,
                0);
    }

    private static PersonName name(UUID id, boolean worksHere) {
        return new PersonName(new PersonId(id), id.toString(), "", worksHere);
    }

    private static RoomRow room(UUID id, RoomKind kind) {
        return new RoomRow(
                new RoomId(id),
                "Room",
                kind,
                kind == RoomKind.TALK ? 2 : GUESTS_OF_A_GROUP,
                0,
                0,
                null,
                Set.of(),
                null,
                0);
    }

    private static PlannedBlock block(int number, BlockKind kind, RoomKind room) {
        return new PlannedBlock(
                new BlockId(new UUID(8, number)),
                new UUID(9, number),
                kind == BlockKind.TRAINING,
                kind,
                LocalizedText.EMPTY,
                WANTED,
                TALK_MINUTES,
                TALKING.id(),
                room,
                1,
                kind == BlockKind.TRAINING ? GUESTS_OF_A_GROUP : 1,
                null,
                1,
                null,
                Set.of());
    }

    private static List<UUID> ids(int kind, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new UUID(kind, number))
                .toList();
    }
}
