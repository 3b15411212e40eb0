package app.ritme.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.notice.Mail;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.people.Addressees;
import app.ritme.people.PeopleFixtures;
import app.ritme.safety.AlertMoment.Kind;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tenancy.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From the call to the end: who is called, who gets it, when it goes on, and who sees it. */
@SuppressWarnings("NullAway.Init")
class AlertServiceTest extends RitmeTest {

    private static final Duration PATIENCE = Duration.ofMinutes(HouseSafety.PATIENCE);

    @Autowired
    private AlertService alerts;

    @Autowired
    private HelpService help;

    @Autowired
    private SafetyService settings;

    @Autowired
    private SafetyFixtures safety;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private AlertWatchRepository watches;

    @Autowired
    private AlertRepository repository;

    @Autowired
    private AlertCallRepository calls;

    @Autowired
    private Addressees addressees;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private Calling calling;

    @Autowired
    private PlatformTransactionManager transactions;

    private final Instant hour = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.HOURS);
    private final Instant shiftChange = hour.plus(2, ChronoUnit.HOURS);
    private House house;
    private House.Person guest;
    private House.Person anna;
    private House.Person bas;

    /** Anna until the change of shift, Bas after her. */
    @BeforeEach
    void aRoster() {
        house = houses.aHouse("Larch");
        guest = houses.aGuest(house, "Loes");
        anna = houses.aStaffMember(house, "Anna");
        bas = houses.aStaffMember(house, "Bas");
        safety.onDuty(anna, hour.minus(4, ChronoUnit.HOURS), shiftChange);
        safety.onDuty(bas, shiftChange, shiftChange.plus(8, ChronoUnit.HOURS));
    }

    @Test
    void itGoesToWhoIsOnDutyNowAndToNobodyElse() {
        safety.anAlert(guest, anna);

        assertThat(as(anna, alerts::count)).isEqualTo(new AlertCount(1, 0));
        assertThat(as(bas, alerts::rows)).isEmpty();
        assertThat(as(house.manager(), alerts::rows)).isEmpty();
    }

    @Test
    void itPassesToTheNextAtTheMinute() {
        safety.onDuty(bas, hour.minus(4, ChronoUnit.HOURS), shiftChange);
        AlertId id = safety.anAlert(guest, anna);
        Instant due = due(id);

        look(id, due.minusMillis(1));
        assertThat(as(bas, alerts::rows)).isEmpty();

        look(id, due);
        assertThat(as(bas, alerts::rows)).hasSize(1);
        assertThat(due(id)).isEqualTo(due.plus(PATIENCE));
    }

    @Test
    void theMinutesAreThoseOfTheHouse() {
        doAs(house.manager(), () -> settings.setPatience(Houses.ZONE, 3));
        AlertId id = safety.anAlert(guest, anna);

        Instant raised = as(anna, alerts::rows).getFirst().raisedAt();
        assertThat(due(id)).isEqualTo(raised.plus(3, ChronoUnit.MINUTES));
    }

    @Test
    void whoIsCalledAndDoesNotTakeItGivesItToTheNextShiftAtOnce() {
        doAs(house.manager(), () -> settings.setPatience(Houses.ZONE, 60));
        AlertId id = safety.anAlert(guest, anna);
        look(id, due(id));
        assertThat(as(bas, alerts::rows)).isEmpty();
        assertThat(due(id)).as("before her hour is over").isEqualTo(shiftChange);

        look(id, shiftChange);
        assertThat(as(bas, alerts::rows)).hasSize(1);
        assertThat(due(id)).isEqualTo(shiftChange.plus(1, ChronoUnit.HOURS));
    }

    @Test
    void theClinicianIsCalledLast() {
        House.Person clinician = houses.aStaffMember(house, "Carla");
        doAs(house.manager(), () -> settings.setClinician(Houses.ZONE, clinician.personId()));
        AlertId id = safety.anAlert(guest, anna);
        assertThat(as(clinician, alerts::rows)).isEmpty();

        look(id, due(id));

        assertThat(as(clinician, alerts::rows)).hasSize(1);
    }

    @Test
    void raisedWhenNobodyIsThereItGoesToWhoBeginsFirst() {
        House night = houses.aHouse("Night");
        House.Person sleepless = houses.aGuest(night, "Noor");
        House.Person early = houses.aStaffMember(night, "Eva");
        safety.onDuty(early, shiftChange, shiftChange.plus(8, ChronoUnit.HOURS));
        doAs(sleepless, help::press);
        AlertId id = new AlertId(
                as(sleepless, () -> help.help(Houses.ZONE)).open().getFirst().alert());

        lookIn(night, id, shiftChange.minusSeconds(1));
        assertThat(as(early, alerts::rows)).isEmpty();

        lookIn(night, id, shiftChange.plus(Calling.NOBODY));
        assertThat(as(early, alerts::rows)).hasSize(1);
    }

    @Test
    void ofTwoWhoTakeItAtOnceOneGetsIt() throws Exception {
        safety.works(bas);
        AlertId id = safety.anAlert(guest, anna);
        look(id, due(id));
        var together = new CyclicBarrier(2);

        List<String> answers = new ArrayList<>();
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Callable<String>> takers = List.of(taking(id, anna, together), taking(id, bas, together));
            for (var answer : both.invokeAll(takers)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder("taken", "error.alert.taken");
        assertThat(as(anna, alerts::rows).getFirst().holder()).isIn(anna.person(), bas.person());
    }

    @Test
    void whatIsTakenIsNotPassedOnBeforeTheShiftEnds() {
        AlertId id = safety.anAlert(guest, anna);
        doAs(anna, () -> alerts.take(id));

        look(id, shiftChange.minusMillis(1));

        assertThat(as(anna, alerts::count)).isEqualTo(new AlertCount(0, 1));
        assertThat(as(bas, alerts::rows)).isEmpty();
    }

    @Test
    void atTheChangeOfShiftTheNextIsCalledAndWhoHasItKeepsItUntilThen() {
        AlertId id = safety.anAlert(guest, anna);
        doAs(anna, () -> alerts.take(id));

        look(id, shiftChange);
        assertThat(as(bas, alerts::rows).getFirst().waits()).isTrue();
        assertThat(as(anna, alerts::rows).getFirst().holderName()).isEqualTo("Anna Test");
        assertThat(asked().taker()).as("who goes home does not come").isEmpty();
        assertThat(asked().called()).contains("Bas");

        doAs(bas, () -> alerts.take(id));
        assertThat(as(bas, alerts::count)).isEqualTo(new AlertCount(0, 1));
        assertThat(asked().taker()).contains("Bas");
    }

    @Test
    void onceTheirDutyIsOverTheGuestDoesNotReadThatTheyAreCalled() {
        safety.anAlert(guest, anna);

        assertThat(askedAt(shiftChange.minusMillis(1)).called()).contains("Anna");
        assertThat(askedAt(shiftChange).called()).isEmpty();
    }

    @Test
    void whoHandsItOverToNobodyIsNotSaidToCome() {
        AlertId id = safety.anAlert(guest, anna);
        doAs(anna, () -> alerts.take(id));
        assertThat(asked().taker()).contains("Anna");

        doAs(anna, () -> alerts.handOver(id, "She is in the garden."));

        assertThat(asked().taker()).isEmpty();
        assertThat(asked().called()).isEmpty();
    }

    @Test
    void handedOverByHandTheNextReadsWhatThereIsToKnow() {
        safety.works(bas);
        AlertId id = safety.anAlert(guest, anna);
        doAs(anna, () -> alerts.take(id));

        assertThatThrownBy(() -> doAs(anna, () -> alerts.handOver(id, " "))).isInstanceOf(Refusal.class);
        doAs(anna, () -> alerts.handOver(id, "She is in the garden."));
        doAs(bas, () -> alerts.take(id));

        assertThat(as(bas, () -> alerts.open(id)).history())
                .extracting(AlertMoment::kind)
                .containsExactly(Kind.RAISED, Kind.CALLED, Kind.TAKEN, Kind.HANDED_OVER, Kind.CALLED, Kind.TAKEN);
        assertThat(as(bas, () -> alerts.open(id)).history())
                .extracting(AlertMoment::text)
                .contains("She is in the garden.");
    }

    @Test
    void onlyWhoHasItClosesItAndSaysWhatWasDone() {
        AlertId id = safety.anAlert(guest, anna);
        assertThatThrownBy(() -> doAs(anna, () -> alerts.close(id, "Nothing."))).isInstanceOf(Refusal.class);
        doAs(anna, () -> alerts.take(id));
        assertThatThrownBy(() -> doAs(anna, () -> alerts.close(id, ""))).isInstanceOf(Refusal.class);
        assertThat(as(anna, alerts::rows)).hasSize(1);

        doAs(anna, () -> alerts.close(id, "We walked to the lake."));

        assertThat(as(anna, alerts::rows)).isEmpty();
        assertThatThrownBy(() -> doAs(anna, () -> alerts.open(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void afterwardsOnlyWhoLooksAfterTheGuestReadsIt() {
        people.aCare(house, guest, bas);
        AlertId id = safety.anAlert(guest, anna);
        doAs(anna, () -> alerts.take(id));
        doAs(anna, () -> alerts.close(id, "We walked to the lake."));

        assertThat(as(bas, () -> alerts.closed(10)))
                .singleElement()
                .satisfies(row -> assertThat(row.closedByName()).isEqualTo("Anna Test"));
        assertThat(as(bas, () -> alerts.open(id)).history()).last().satisfies(last -> {
            assertThat(last.kind()).isEqualTo(Kind.CLOSED);
            assertThat(last.text()).isEqualTo("We walked to the lake.");
        });
        assertThat(as(anna, () -> alerts.closed(10))).isEmpty();
        assertThatThrownBy(() -> doAs(bas, () -> alerts.take(id))).isInstanceOf(Refusal.class);
    }

    @Test
    void whoLooksAfterTheGuestMayTakeItWithoutBeingCalled() {
        House.Person carla = houses.aStaffMember(house, "Carla");
        people.aCare(house, guest, carla);
        AlertId id = safety.anAlert(guest, carla);

        doAs(carla, () -> alerts.take(id));

        Instant due = due(id);
        look(id, due);
        assertThat(as(carla, alerts::rows).getFirst().passingOn()).isTrue();
        assertThat(Duration.between(Instant.now(Clock.systemUTC()), due)).isLessThan(AlertService.OFF_DUTY);
    }

    @Test
    void whoIsNotConcernedFindsNothing() {
        AlertId id = safety.anAlert(guest, anna);

        List.of(bas, house.manager()).forEach(one -> {
            assertThatThrownBy(() -> doAs(one, () -> alerts.open(id))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> doAs(one, () -> alerts.take(id))).isInstanceOf(NotFoundException.class);
        });
        assertThat(as(anna, () -> alerts.open(id)).guestName()).isEqualTo("Loes Test");
    }

    @Test
    void theMailSaysNothingButToOpenRitme() {
        safety.anAlert(guest, anna);

        var address = new EmailAddress(superuser()
                .sql("select email from app.person where id = ?")
                .param(anna.person())
                .query(String.class)
                .single());
        String mail = mailsTo(address).stream()
                .filter(one -> one.startsWith("Open Ritme"))
                .findFirst()
                .orElseGet(() -> openRitme(address));
        assertThat(mail).contains("/today").doesNotContain("Loes", "alert", "Alert", "help", "Help");
    }

    @Test
    void nobodyIsMailedAboutWhatDoesNotWaitForThem() {
        safety.onDuty(bas, hour.minus(4, ChronoUnit.HOURS), shiftChange);
        AlertId id = safety.anAlert(guest, anna);
        assertThat(mailed(id, shiftChange.minusMillis(1))).hasSize(1);
        assertThat(mailed(id, shiftChange)).as("their duty is over").isEmpty();

        look(id, due(id));
        doAs(bas, () -> alerts.take(id));

        assertThat(mailed(id, shiftChange.minusMillis(1))).as("Bas has it").isEmpty();
    }

    /** What is mailed when the mail to the first who was called is written then. */
    private List<Mail> mailed(AlertId id, Instant then) {
        List<Mail> sent = new ArrayList<>();
        var transaction = new TransactionTemplate(transactions);
        var mails = new AlertMails(
                calls,
                watches,
                addressees,
                directory,
                transaction,
                sent::add,
                Clock.fixed(then, ZoneOffset.UTC),
                "http://localhost");
        doIn(Context.job(house.tenant()), () -> {
            List<AlertCall> called = Objects.requireNonNull(transaction.execute(status -> calls.of(id.value())));
            mails.send(called.getFirst().id());
        });
        return sent;
    }

    private static String openRitme(EmailAddress address) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> mailsTo(address).stream().anyMatch(one -> one.startsWith("Open Ritme")));
        return mailsTo(address).getLast();
    }

    /** As the guest reads it. */
    private OpenHelp asked() {
        return as(guest, () -> help.help(Houses.ZONE)).open().getFirst();
    }

    private OpenHelp askedAt(Instant then) {
        return as(
                        guest,
                        () -> Objects.requireNonNull(new TransactionTemplate(transactions)
                                .execute(status -> repository.openOf(guest.person(), then))))
                .getFirst();
    }

    private Callable<String> taking(AlertId id, House.Person who, CyclicBarrier together) {
        return () -> as(who, () -> {
            together.await();
            try {
                alerts.take(id);
                return "taken";
            } catch (Refusal refusal) {
                return refusal.key();
            }
        });
    }

    private Instant due(AlertId id) {
        return in(
                Context.job(house.tenant()),
                () -> watches.findById(id.value()).orElseThrow().dueAt());
    }

    private void look(AlertId id, Instant then) {
        lookIn(house, id, then);
    }

    /** As the job does, when the clock says so. */
    private void lookIn(House where, AlertId id, Instant then) {
        var watching = new Watching(watches, calling, Clock.fixed(then, ZoneOffset.UTC));
        doIn(
                Context.job(where.tenant()),
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> watching.look(id.value())));
    }
}
