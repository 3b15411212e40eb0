package app.ritme.schedule;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.people.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ScheduleNewsTest extends RitmeTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private ScheduleNews news;

    @Autowired
    private SessionService sessions;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<Set<LocalDate>> heard = new CopyOnWriteArrayList<>();
    private House house;
    private House.Person coach;
    private PersonId loes;

    @BeforeEach
    void begin() {
        house = houses.aHouse("News");
        coach = houses.aStaffMember(house, "Marieke");
        loes = houses.aVisitor(house, "Loes");
    }

    @Test
    void tellsOfTheDayASessionLeavesAndOfTheOneItGoesTo() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        Runnable enough = as(coach, () -> news.tell(heard::add));

        doAs(coach, () -> sessions.move(talk, DAY.plusDays(1), TEN, 0));
        await().atMost(5, SECONDS).until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly(Set.of(DAY, DAY.plusDays(1)));

        enough.run();
        doAs(coach, () -> sessions.pin(talk, true));
        Runnable again = as(coach, () -> news.tell(heard::add));
        doAs(coach, () -> sessions.pin(talk, false));
        await().atMost(5, SECONDS).until(() -> heard.size() > 1);
        assertThat(heard).as("nothing of what was not listened to").hasSize(2);
        again.run();
    }

    @Test
    void aPageThatIsGoneKeepsNobodyElseFromHearingIt() {
        Runnable gone = as(
                coach,
                () -> news.tell(days -> {
                    throw new IllegalStateException("closed");
                }));
        List<Runnable> enough = IntStream.range(0, 5)
                .mapToObj(page -> as(coach, () -> news.tell(heard::add)))
                .toList();

        schedule.aTalk(house, DAY, TEN, coach.personId(), loes);

        await().atMost(5, SECONDS).until(() -> heard.size() == enough.size());
        enough.forEach(Runnable::run);
        gone.run();
    }

    @Test
    void tellsNothingOfAnotherHouseNorOfWhatDidNotHappen() {
        House other = houses.aHouse("Other");
        Runnable enough = as(coach, () -> news.tell(heard::add));
        SessionData talk = schedule.talk(house, DAY, TEN, coach.personId(), loes);

        schedule.aTalk(other, DAY, TEN, other.manager().personId(), houses.aVisitor(other, "Rob"));
        doAs(
                coach,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    sessions.add(talk);
                    status.setRollbackOnly();
                }));
        schedule.aTalk(house, DAY.plusDays(7), TEN, coach.personId(), loes);

        await().atMost(5, SECONDS).until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly(Set.of(DAY.plusDays(7)));
        enough.run();
    }
}
