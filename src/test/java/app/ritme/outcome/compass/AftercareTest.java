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
import app.ritme.shared.EmailAddress;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy.Context;
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
    private EditionResultsService results;

    @Autowired
    private AftercareFixtures fixtures;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private OutcomeFixtures outcomes;

    private House house;
    private EditionId edition;
    private House.Person guest;

    @BeforeEach
    void aGuestWhoRatedOnArrival() {
        house = houses.aHouse("Home");
        enrolments.aBedroom(house, "Dormitory", 20);
        edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().minusDays(3), 20, null);
        guest = houses.aGuest(house, "Loes");
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
        outcomes.aCompass(guest, 2);
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
        assertThat(as(house.manager(), () -> results.of(edition))).isNotNull();
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
