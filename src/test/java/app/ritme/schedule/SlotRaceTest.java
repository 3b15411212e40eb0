package app.ritme.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Proof;
import app.ritme.RitmeTest;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Many at once: one wins, nobody waits in a circle, and nobody and nothing is in two places afterwards. */
class SlotRaceTest extends RitmeTest {

    private static final LocalDate MONDAY = LocalDate.of(2032, 3, 1);
    private static final int THREADS = 64;

    @Autowired
    private SessionService service;

    @Autowired
    private WeekService week;

    @Autowired
    private ScheduleFixtures schedule;

    @Test
    void ofManyForOneSlotExactlyOneWins() throws Exception {
        House house = houses.aHouse("Race");
        PersonId coach = houses.aStaffMember(house, "Marieke").personId();
        List<PersonId> guests = IntStream.range(0, THREADS)
                .mapToObj(number -> houses.aVisitor(house, "Guest " + number))
                .toList();
        SessionData talk = schedule.talk(house, MONDAY, LocalTime.of(9, 0), coach, guests.getFirst());
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < Proof.count(10, 200); round++) {
                LocalDate day = MONDAY.plusDays(round);
                var together = new CyclicBarrier(THREADS);
                List<Callable<Boolean>> tries = guests.stream()
                        .<Callable<Boolean>>map(guest -> () -> {
                            together.await();
                            return wins(house, forGuest(talk, guest).movedTo(day, LocalTime.of(9, 0)));
                        })
                        .toList();

                List<Future<Boolean>> results = threads.invokeAll(tries);

                int winners = 0;
                for (var result : results) {
                    winners += result.get() ? 1 : 0;
                }
                assertThat(winners).as("round %d", round).isOne();
                assertThat(as(house.manager(), () -> week.day(day))).hasSize(1);
            }
        }
        assertThat(overlaps(house)).isZero();
    }

    @Test
    void randomEditsByEightUsersOnOneWeekLeaveNoOverlap() throws Exception {
        long seed = Long.getLong("ritme.seed", System.nanoTime());
        System.out.println("random edits by eight users: -Dritme.seed=" + seed);
        House house = houses.aHouse("Week");
        List<House.Person> users = IntStream.range(0, 8)
                .mapToObj(number -> houses.aStaffMember(house, "User " + number))
                .toList();
        var board = new Board(house, users);
        int attempts = Proof.count(400, 50_000) / users.size();
        var done = new AtomicInteger();
        var refused = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(users.size())) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int user = 0; user < users.size(); user++) {
                var random = new Random(seed + user);
                House.Person who = users.get(user);
                work.add(() -> {
                    for (int attempt = 0; attempt < attempts; attempt++) {
                        (board.edits(who, random) ? done : refused).incrementAndGet();
                    }
                    return true;
                });
            }
            for (var result : threads.invokeAll(work)) {
                assertThat(result.get()).isTrue();
            }
        }
        System.out.println("done " + done + ", refused " + refused);
        assertThat(done.get()).isPositive();
        assertThat(refused.get()).isPositive();
        assertThat(overlaps(house)).isZero();
    }

    private boolean wins(House house, SessionData data) {
        try {
            as(house.manager(), () -> service.add(data));
            return true;
        } catch (SlotTaken late) {
            return false;
        }
    }

    private static SessionData forGuest(SessionData talk, PersonId guest) {
        return new SessionData(
                talk.kind(),
                talk.title(),
                talk.day(),
                talk.at(),
                talk.minutes(),
                talk.location(),
                talk.room(),
                talk.staff(),
                Set.of(guest));
    }

    /** Asked of the rows themselves, as if there were no constraint. */
    private int overlaps(House house) {
        return superuser()
                .sql("select count(*) from app.session_part a join app.session_part b on a.tenant_id = b.tenant_id"
                        + " and a.holder_id = b.holder_id and a.id < b.id and a.holds and b.holds"
                        + " and a.held_from < b.held_to and b.held_from < a.held_to where a.tenant_id = :house")
                .param("house", house.tenant())
                .query(Integer.class)
                .single();
    }

    /** A week full of people and rooms, and what anybody may do to it. */
    private final class Board {

        private final House house;
        private final List<PersonId> staff;
        private final List<PersonId> guests;
        private final List<RoomId> rooms;
        private final SessionData sample;

        Board(House house, List<House.Person> users) {
            this.house = house;
            staff = users.stream().limit(4).map(House.Person::personId).toList();
            guests = IntStream.range(0, 6)
                    .mapToObj(number -> houses.aVisitor(house, "Guest " + number))
                    .toList();
            rooms = IntStream.range(0, 3)
                    .mapToObj(number -> schedule.aRoom(house, "Room " + number, RoomKind.TALK, 4, 10))
                    .toList();
            sample = schedule.talk(house, MONDAY, LocalTime.NOON, staff.getFirst(), guests.getFirst());
        }

        /** Does one thing; false when a rule or somebody else came first. Anything else that is thrown fails the test. */
        boolean edits(House.Person who, Random random) {
            try {
                doAs(who, () -> edit(random));
                return true;
            } catch (Refusal | OptimisticLockingFailureException refused) {
                return false;
            }
        }

        private void edit(Random random) {
            List<DaySession> known = week.day(day(random));
            int what = random.nextInt(10);
            if (known.isEmpty() || what < 4) {
                service.add(data(random));
                return;
            }
            SessionId one = known.get(random.nextInt(known.size())).id();
            long version = service.details(one).version();
            switch (what) {
                case 4, 5 -> service.move(one, day(random), time(random), version);
                case 6, 7 -> service.change(one, data(random), version);
                case 8 -> service.cancel(one, CancelReason.OTHER);
                default -> service.restore(one);
            }
        }

        private SessionData data(Random random) {
            return new SessionData(
                    random.nextInt(8) == 0 ? BlockKind.FREE : BlockKind.COACHING,
                    LocalizedText.EMPTY,
                    day(random),
                    time(random),
                    15 + 15 * random.nextInt(8),
                    sample.location(),
                    random.nextBoolean() ? Optional.of(rooms.get(random.nextInt(rooms.size()))) : Optional.empty(),
                    Set.of(staff.get(random.nextInt(staff.size()))),
                    Set.of(guests.get(random.nextInt(guests.size()))));
        }

        private LocalDate day(Random random) {
            return MONDAY.plusDays(random.nextInt(7));
        }

        private LocalTime time(Random random) {
            return LocalTime.of(8 + random.nextInt(9), 15 * random.nextInt(4));
        }
    }
}
