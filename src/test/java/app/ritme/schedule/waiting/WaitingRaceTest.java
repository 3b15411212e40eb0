package app.ritme.schedule.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Proof;
import app.ritme.RitmeTest;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two groups at the same hour, more guests than places, and six who plan at once. */
@SuppressWarnings("NullAway.Init")
class WaitingRaceTest extends RitmeTest {

    private static final LocalDate DAY = LocalDate.of(2032, 3, 1);
    private static final int USERS = 6;
    private static final int PLACES = 3;

    @Autowired
    private WaitingService waiting;

    @Autowired
    private SessionService sessions;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private List<PersonId> guests;
    private List<SessionId> groups;

    @Test
    void manyAtOnceGiveNoPlaceTwiceAndPutNobodyInTwoPlaces() throws Exception {
        long seed = Long.getLong("ritme.seed", System.nanoTime());
        System.out.println("waiting lists by six users: -Dritme.seed=" + seed);
        house = houses.aHouse("Waiting race");
        guests = IntStream.range(0, 12)
                .mapToObj(number -> houses.aVisitor(house, "Guest " + number))
                .toList();
        groups = List.of(aGroup(LocalTime.of(10, 0)), aGroup(LocalTime.of(10, 30)));
        List<House.Person> users = IntStream.range(0, USERS)
                .mapToObj(number -> houses.aStaffMember(house, "User " + number))
                .toList();
        int attempts = Proof.count(15, 3_000);
        var done = new AtomicInteger();
        var refused = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(USERS)) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int user = 0; user < USERS; user++) {
                var random = new Random(seed + user);
                House.Person who = users.get(user);
                work.add(() -> {
                    for (int attempt = 0; attempt < attempts; attempt++) {
                        (edits(who, random) ? done : refused).incrementAndGet();
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
        groups.forEach(group -> assertThat(details(group).guests()).hasSizeLessThanOrEqualTo(PLACES));
        assertThat(overlaps()).isZero();
        assertThat(groups.stream().filter(group -> details(group).isFull()))
                .as("places are given on")
                .isNotEmpty();
    }

    /** Does one thing; false when a rule or somebody else came first. Anything else that is thrown fails the test. */
    private boolean edits(House.Person who, Random random) {
        SessionId group = groups.get(random.nextInt(groups.size()));
        PersonId guest = guests.get(random.nextInt(guests.size()));
        try {
            doAs(who, () -> {
                if (random.nextBoolean()) {
                    waiting.join(group, guest);
                } else {
                    SessionDetails seen = sessions.details(group);
                    Set<PersonId> others = new HashSet<>(seen.data().guests());
                    others.stream().findAny().ifPresent(others::remove);
                    sessions.change(group, seen.data().withGuests(others), seen.version());
                }
            });
            return true;
        } catch (Refusal | OptimisticLockingFailureException late) {
            return false;
        }
    }

    private SessionId aGroup(LocalTime at) {
        SessionId group = schedule.add(
                house,
                new SessionData(
                        BlockKind.TRAINING,
                        LocalizedText.of("Kracht", "Strength"),
                        DAY,
                        at,
                        60,
                        schedule.location(house),
                        Optional.empty(),
                        Set.of(),
                        Set.of()));
        doAs(house.manager(), () -> waiting.limit(group, OptionalInt.of(PLACES)));
        return group;
    }

    private SessionDetails details(SessionId group) {
        return as(house.manager(), () -> sessions.details(group));
    }

    /** Asked of the rows themselves, as if there were no constraint. */
    private int overlaps() {
        return superuser()
                .sql("select count(*) from app.session_part a join app.session_part b on a.tenant_id = b.tenant_id"
                        + " and a.holder_id = b.holder_id and a.id < b.id and a.holds and b.holds"
                        + " and a.held_from < b.held_to and b.held_from < a.held_to where a.tenant_id = :house")
                .param("house", house.tenant())
                .query(Integer.class)
                .single();
    }
}
