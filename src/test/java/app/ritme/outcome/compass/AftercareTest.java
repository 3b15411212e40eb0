package app.ritme.outcome.compass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.result.HouseResultsService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy.Context;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A guest who is home is asked by mail, and answers that one compass without signing in. */
@SuppressWarnings("NullAway.Init")
class AftercareTest extends RitmeTest {

    @Autowired
    private MyCompassService mine;

    @Autowired
    private AskedCompassService asked;

    @Autowired
    private HouseResultsService results;

    @Autowired
    private AftercareFixtures fixtures;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private OutcomeFixtures outcomes;

    private House house;
    private EditionId edition;
    private House.Person guest;
    private AftercareId first;

    @BeforeEach
    void aGuestWhoRatedOnArrival() {
        house = houses.aHouse("Home");
        enrolments.aBedroom(house, "Dormitory", 20);
        edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().minusDays(3), 20, null);
        guest = houses.aGuest(house, "Loes");
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
        outcomes.aCompass(guest, 2);
        first = fixtures.of(guest);
    }

    @Test
    void nothingIsMailedBeforeTheFirstWeekAtHome() {
        assertThat(fixtures.due(guest)).isEmpty();
        home(6);
        assertThat(fixtures.due(guest)).isEmpty();
        home(7);
        assertThat(fixtures.due(guest)).isPresent();
    }

    @Test
    void theMailSaysThatSomethingIsAskedAndNotWhat() {
        EmailAddress email = Houses.anAddress("Loes");
        superuser()
                .sql("update app.person set email = ? where id = ?")
                .params(email.value(), guest.person())
                .update();
        home(8);
        fixtures.mail(guest);

        String mail = mailTo(email);
        assertThat(mail)
                .contains("/o/" + house.slug() + "/compass/", "Home")
                .doesNotContainIgnoringCase("calm")
                .doesNotContainIgnoringCase("week");
    }

    @Test
    void isAnsweredOnceWithoutSigningIn() {
        Secret secret = link();
        assertThat(open(secret)).isEqualTo(new AskedCompass("Loes", CompassMoment.WEEK_1, false, false));

        answer(secret, 4);

        assertThat(open(secret).answered()).isTrue();
        assertThat(as(guest, mine::mine).finished().last()).hasValueSatisfying(last -> {
            assertThat(last.moment()).isEqualTo(CompassMoment.WEEK_1);
            assertThat(last.of(CompassResult.CALM)).isEqualTo(4);
        });
        refused("error.compass.finished", () -> answer(secret, 5));
        assertThat(fixtures.due(guest)).as("asked no more").isEmpty();
        assertThat(superuser()
                        .sql("select count(*) from app.compass_figure where tenant_id = ? and moment = 'WEEK_1'")
                        .param(house.tenant())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatIsOpenOrOutOfRangeIsNotKept() {
        Secret secret = link();

        refused("error.compass.open", () -> in(secret, () -> asked.answer(secret, Map.of(CompassResult.CALM, 3))));
        refused("error.compass.rating", () -> answer(secret, 6));

        assertThat(open(secret).answered()).isFalse();
        answer(secret, 3);
    }

    @Test
    void whatWasBegunInTheHouseIsFinishedThere() {
        Secret secret = link();
        doAs(guest, () -> mine.rate(CompassResult.CALM, 1));

        refused("error.compass.begun", () -> answer(secret, 3));

        for (CompassResult result : CompassResult.values()) {
            doAs(guest, () -> mine.rate(result, 1));
        }
        doAs(guest, mine::finish);
        assertThat(open(secret).answered()).isTrue();
    }

    @Test
    void whoStopsIsMailedNoMoreUntilTheyWantItAgain() {
        Secret secret = link();

        in(secret, () -> asked.stop(secret));
        assertThat(open(secret).stopped()).isTrue();
        assertThat(as(guest, mine::mine).mailed()).contains(false);
        assertThat(fixtures.due(guest)).isEmpty();

        doAs(guest, mine::mailMe);
        assertThat(open(secret).stopped()).isFalse();
        assertThat(fixtures.due(guest)).isPresent();
        doAs(guest, mine::mailMeNoMore);
        in(secret, () -> asked.resume(secret));
        assertThat(as(guest, mine::mine).mailed()).contains(true);
    }

    @Test
    void whoStopsHasStoppedForEveryStay() {
        Secret secret = link();
        stayAgain();
        outcomes.aCompass(guest, 3);
        AftercareId later = fixtures.of(guest);
        assertThat(fixtures.due(guest, first)).isPresent();

        in(secret, () -> asked.stop(secret));

        assertThat(as(guest, mine::mine).mailed()).contains(false);
        assertThat(fixtures.due(guest, first)).isEmpty();
        doAs(guest, mine::mailMe);
        assertThat(later).isNotEqualTo(first);
        assertThat(fixtures.due(guest, first)).isPresent();
        doAs(guest, mine::mailMeNoMore);
        assertThat(fixtures.due(guest, first)).isEmpty();
    }

    @Test
    void aStayThatBeginsAfterTheMailsWereStoppedBeginsSo() {
        doAs(guest, mine::mailMeNoMore);
        home(8);
        stayAgain();

        outcomes.aCompass(guest, 3);

        assertThat(fixtures.of(guest)).isNotEqualTo(first);
        assertThat(as(guest, mine::mine).mailed()).contains(false);
    }

    @Test
    void isLookedAtEachMorningOfAStayThatMayEndSooner() {
        assertThat(nextLook()).isEqualTo(morning(1));

        home(1);
        fixtures.mail(guest);
        assertThat(nextLook()).as("a week after the day they went home").isEqualTo(morning(6));

        home(7);
        fixtures.mail(guest);
        assertThat(nextLook()).isEqualTo(morning(21));
    }

    @Test
    void aHouseThatEndedAsksNobodyEverAgain() {
        home(8);
        superuser()
                .sql("update platform.organisation set state = 'ENDED' where id = ?")
                .param(house.tenant())
                .update();
        int before = looks();

        fixtures.mail(guest);

        assertThat(looks()).isEqualTo(before);
        assertThat(superuser()
                        .sql("select count(*) from app.compass_link where tenant_id = ?")
                        .param(house.tenant())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aMomentBeforeOneThatIsAnsweredIsNotAskedAnyMore() {
        Secret early = link();
        home(30);
        for (CompassResult result : CompassResult.values()) {
            doAs(guest, () -> mine.rate(result, 3));
        }
        doAs(guest, mine::finish);

        assertThat(open(early).moment()).isEqualTo(CompassMoment.WEEK_1);
        assertThat(open(early).answered()).isTrue();
        assertThat(fixtures.due(guest)).isEmpty();
    }

    @Test
    void theNextMailMakesTheLinkBeforeOpenNothing() {
        Secret first = link();
        Secret again = link();
        assertThat(open(first)).as("mailed twice, both open").isEqualTo(open(again));

        home(30);
        Secret next = link();

        assertThat(open(next).moment()).isEqualTo(CompassMoment.WEEK_4);
        assertThatThrownBy(() -> open(first)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> open(Secret.make())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoHasLeftTheHouseIsNotMailed() {
        home(8);
        superuser()
                .sql("update app.member set state = 'ENDED' where tenant_id = ? and person_id = ?")
                .params(house.tenant(), guest.person())
                .update();

        assertThat(fixtures.due(guest)).isEmpty();
    }

    @Test
    void aGuestWithoutACompassIsNotAsked() {
        House.Person other = houses.aGuest(house, "Bram");
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, other.personId());

        assertThat(as(other, mine::mine).mailed()).isEmpty();
        assertThat(as(guest, mine::mine).mailed()).contains(true);
        assertThat(as(house.manager(), () -> results.of(edition).compass())).isNotNull();
    }

    /** The stay before is over. */
    private void stayAgain() {
        superuser()
                .sql("with stay as (update app.enrolment set state = 'COMPLETED' where tenant_id = ? returning id)"
                        + " update app.enrolment_guest set holds = false where enrolment_id in (select id from stay)")
                .param(house.tenant())
                .update();
        EditionId again =
                enrolments.anEdition(house, "Winter", EnrolmentFixtures.today().minusDays(1), 20, null);
        enrolments.enrol(house, again, Beginning.CONFIRMATION, guest.personId());
    }

    /** The last that was asked for. */
    private Instant nextLook() {
        return superuser()
                .sql("select max(execution_time) from app.scheduled_task where task_name = ? and tenant_id = ?")
                .params(AftercareMails.TASK, house.tenant())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private int looks() {
        return superuser()
                .sql("select count(*) from app.scheduled_task where task_name = ? and tenant_id = ?")
                .params(AftercareMails.TASK, house.tenant())
                .query(Integer.class)
                .single();
    }

    private static Instant morning(int daysFromToday) {
        return EnrolmentFixtures.today()
                .plusDays(daysFromToday)
                .atTime(9, 0)
                .atZone(Houses.ZONE)
                .toInstant();
    }

    private Secret link() {
        if (fixtures.due(guest).isEmpty()) {
            home(8);
        }
        return fixtures.due(guest).orElseThrow().secret();
    }

    private void home(int days) {
        superuser().sql(AftercareFixtures.ended(days)).param(house.tenant()).update();
    }

    private AskedCompass open(Secret secret) {
        return in(Context.link(house.tenant()), () -> asked.open(secret));
    }

    private void answer(Secret secret, int rating) {
        in(secret, () -> asked.answer(secret, six(rating)));
    }

    private void in(Secret secret, Runnable work) {
        assertThat(open(secret)).isNotNull();
        doIn(Context.link(house.tenant()), work);
    }

    private static Map<CompassResult, Integer> six(int rating) {
        return Arrays.stream(CompassResult.values()).collect(Collectors.toMap(Function.identity(), result -> rating));
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
