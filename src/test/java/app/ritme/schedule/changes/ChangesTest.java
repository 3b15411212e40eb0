package app.ritme.schedule.changes;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.Change;
import app.ritme.schedule.HistoryService;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tenancy.Context;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told of changes, once, after it has been quiet. */
@SuppressWarnings("NullAway.Init")
class ChangesTest extends RitmeTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime TWO = LocalTime.of(14, 0);

    @Autowired
    private SessionService sessions;

    @Autowired
    private HistoryService history;

    @Autowired
    private MyChangesService changes;

    @Autowired
    private QuietDelayService delays;

    @Autowired
    private ChangeMails mails;

    @Autowired
    private Letters letters;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private House.Person coach;
    private House.Person loes;
    private SessionId talk;

    @BeforeEach
    void aTalk() {
        house = houses.aHouse("Changes");
        coach = houses.aStaffMember(house, "Marieke");
        loes = houses.aGuest(house, "Loes");
        talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes.personId());
        superuser()
                .sql("delete from app.change_notice where tenant_id = ?")
                .param(house.tenant())
                .update();
    }

    @Test
    void guestAndCoachGetOneMailEachAndSeeItOnTheirDay() {
        doAs(house.manager(), () -> sessions.move(talk, DAY, TWO, version(talk)));
        doAs(house.manager(), () -> sessions.move(talk, DAY, LocalTime.of(15, 0), version(talk)));
        send();
        assertThat(mailsTo(loes)).as("it is not quiet yet").isEmpty();

        itIsQuiet();
        send();

        assertThat(mailsTo(loes))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("Talk goes from Tue 6 May 10:00 to Tue 6 May 15:00.", "/today?day=2031-05-06")
                        .doesNotContain("Marieke"));
        assertThat(mailsTo(coach))
                .singleElement()
                .satisfies(mail -> assertThat(mail).doesNotContain("Loes"));
        assertThat(mine(loes)).hasSize(1);
        send();
        assertThat(mailsTo(loes)).as("told once").hasSize(1);

        doAs(loes, changes::seen);
        assertThat(mine(loes)).isEmpty();
        assertThat(mine(coach)).as("the control: of somebody else").hasSize(1);
    }

    @Test
    void whatIsTakenBackWithinTheDelayIsNeverTold() {
        Change moved = as(house.manager(), () -> sessions.move(talk, DAY, TWO, version(talk)));
        as(house.manager(), () -> history.takeBack(List.of(moved)));

        itIsQuiet();
        send();

        assertThat(mailsTo(loes)).isEmpty();
        assertThat(mine(loes)).isEmpty();
    }

    @Test
    void theSecondMailOfADayWaits() {
        doAs(house.manager(), () -> sessions.move(talk, DAY, TWO, version(talk)));
        itIsQuiet();
        send();
        assertThat(mailsTo(loes)).as("the control").hasSize(1);

        doAs(house.manager(), () -> sessions.cancel(talk, CancelReason.STAFF));
        send();

        assertThat(mailsTo(loes)).hasSize(1);
        assertThat(hoursUntilDue(loes))
                .as("not within the hour, but within a day or so")
                .isBetween(1L, 33L);
    }

    @Test
    void whoChangesItKnowsAndWhoComesInsteadIsTold() {
        House.Person annelies = houses.aStaffMember(house, "Annelies");
        SessionData data = as(coach, () -> sessions.details(talk)).data();
        doAs(coach, () -> sessions.change(talk, data.with(Set.of(annelies.personId())), version(talk)));

        itIsQuiet();
        send();

        assertThat(mailsTo(coach)).isEmpty();
        assertThat(mailsTo(annelies))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("New: Talk, Tue 6 May 10:00."));
        assertThat(mailsTo(loes))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("stays at its time. Somebody else leads it."));
    }

    @Test
    void theTaskMailsByItself() {
        doAs(house.manager(), () -> sessions.move(talk, DAY, TWO, version(talk)));
        itIsQuiet();
        superuser()
                .sql("update app.scheduled_task set execution_time = now() where task_name = ? and tenant_id = ?")
                .params(ChangeMails.TASK, house.tenant())
                .update();

        await().atMost(40, SECONDS).until(() -> mailsTo(loes).size() == 1);
    }

    @Test
    void whatOneTaskTellsNoOtherDoesUnlessItNeverLeaves() {
        doAs(house.manager(), () -> sessions.move(talk, DAY, TWO, version(talk)));
        itIsQuiet();

        assertThat(letter(loes)).isPresent();
        assertThat(letter(loes)).as("another task, or another server").isEmpty();
        assertThat(letter(coach)).as("the control: of somebody else").isPresent();
        assertThat(lookedAtAgain())
                .as("once for each, whatever becomes of the task")
                .isEqualTo(2);

        itIsQuiet();
        send();
        assertThat(mailsTo(loes)).hasSize(1);
    }

    @Test
    void twoWhoChangeThingsOfOneGuestAtOnceGiveOneMail() throws Exception {
        House.Person other = houses.aGuest(house, "Bram");
        SessionId second = schedule.aTalk(house, DAY, LocalTime.of(12, 0), coach.personId(), other.personId());
        long firstSeen = version(talk);
        long secondSeen = version(second);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Change>> both = List.of(
                    () -> as(house.manager(), () -> sessions.move(talk, DAY, TWO, firstSeen)),
                    () -> as(house.manager(), () -> sessions.move(second, DAY, LocalTime.of(16, 0), secondSeen)));
            for (Future<Change> done : threads.invokeAll(both)) {
                done.get();
            }
        }
        itIsQuiet();
        send();

        assertThat(mailsTo(coach))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("14:00", "16:00"));
    }

    @Test
    void theHouseDecidesHowLongItIsQuiet() {
        assertThat(as(house.manager(), delays::minutes)).isEqualTo(3);
        doAs(house.manager(), () -> delays.change(30));
        assertThat(as(house.manager(), delays::minutes)).isEqualTo(30);
        assertThatThrownBy(() -> doAs(house.manager(), () -> delays.change(0))).isInstanceOf(Refusal.class);
    }

    /** Moves the rows, not the clock. */
    private void itIsQuiet() {
        superuser()
                .sql("update app.change_notice set due_at = now() - interval '1 second'"
                        + " where tenant_id = ? and due_at is not null")
                .param(house.tenant())
                .update();
    }

    private void send() {
        doIn(Context.job(house.tenant()), mails::send);
    }

    private Optional<Letters.Letter> letter(House.Person person) {
        return in(Context.job(house.tenant()), () -> letters.write(person.person()));
    }

    /** Later than what the change itself asked for. */
    private long lookedAtAgain() {
        return superuser()
                .sql("select count(*) from app.scheduled_task where task_name = ? and tenant_id = ?"
                        + " and execution_time > now() + interval '4 minutes'")
                .params(ChangeMails.TASK, house.tenant())
                .query(Long.class)
                .single();
    }

    /** Of changes; the invitation comes when it comes. */
    private List<String> mailsTo(House.Person person) {
        return mailsTo(addressOf(person)).stream()
                .filter(mail -> mail.startsWith("Your days have changed"))
                .toList();
    }

    private EmailAddress addressOf(House.Person person) {
        return new EmailAddress(superuser()
                .sql("select email from app.person where tenant_id = ? and id = ?")
                .params(house.tenant(), person.person())
                .query(String.class)
                .single());
    }

    private List<Difference> mine(House.Person person) {
        return as(person, () -> changes.mine(DAY));
    }

    private long hoursUntilDue(House.Person person) {
        return superuser()
                .sql("select extract(epoch from due_at - now()) / 3600 from app.change_notice"
                        + " where tenant_id = ? and person_id = ?")
                .params(house.tenant(), person.person())
                .query(Double.class)
                .single()
                .longValue();
    }

    private long version(SessionId session) {
        return as(house.manager(), () -> sessions.details(session)).version();
    }
}
