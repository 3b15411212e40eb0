package app.ritme.outcome.compass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.MyStayService;
import app.ritme.outcome.MyWaitingService;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.brief.Brief;
import app.ritme.outcome.brief.BriefService;
import app.ritme.outcome.result.HouseResultsService;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A guest rates six results, sees the first and the last; a coach sees them, a manager only groups. */
@SuppressWarnings("NullAway.Init")
class CompassServicesTest extends RitmeTest {

    @Autowired
    private MyCompassService mine;

    @Autowired
    private BriefService briefs;

    @Autowired
    private MyStayService stays;

    @Autowired
    private MyWaitingService waiting;

    @Autowired
    private HouseResultsService results;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private OutcomeFixtures outcomes;

    @Autowired
    private PeopleFixtures people;

    private House house;
    private EditionId edition;
    private House.Person guest;

    @BeforeEach
    void anEditionWithAGuest() {
        house = houses.aHouse("Compass");
        enrolments.aBedroom(house, "Dormitory", 20);
        edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().minusDays(3), 20, null);
        guest = aGuest("Loes");
    }

    @Test
    void ratingsAreKeptOneByOneAndFinishedOnce() {
        assertThat(as(guest, mine::mine).due()).hasValueSatisfying(due -> {
            assertThat(due.moment()).isEqualTo(CompassMoment.ARRIVAL);
            assertThat(due.of(CompassResult.CALM)).isZero();
        });
        doAs(guest, () -> mine.rate(CompassResult.CALM, 2));
        doAs(guest, () -> mine.rate(CompassResult.CALM, 3));

        assertThat(as(guest, mine::mine).due())
                .hasValueSatisfying(
                        due -> assertThat(due.of(CompassResult.CALM)).isEqualTo(3));
        refused("error.compass.open", () -> mine.finish());
        refused("error.compass.rating", () -> mine.rate(CompassResult.CALM, 6));
        outcomes.aCompass(guest, 2);

        MyCompass now = as(guest, mine::mine);
        assertThat(now.due()).isEmpty();
        assertThat(now.finished().first())
                .hasValueSatisfying(
                        first -> assertThat(first.of(CompassResult.GRIP)).isEqualTo(2));
        assertThat(now.finished().last()).isEmpty();
        refused("error.compass.finished", () -> mine.rate(CompassResult.CALM, 5));
        refused("error.compass.finished", () -> mine.finish());
    }

    @Test
    void theFirstStandsBesideTheLast() {
        outcomes.aCompass(guest, 2);
        leavesToday();
        outcomes.aCompass(guest, 4);

        MyCompass now = as(guest, mine::mine);
        assertThat(now.finished().first().map(CompassRating::moment)).contains(CompassMoment.ARRIVAL);
        assertThat(now.finished().last().map(CompassRating::moment)).contains(CompassMoment.DEPARTURE);
    }

    /** East of where the database counts its days, the first morning of a stay is the evening before. */
    @Test
    void itWaitsUntilItIsFinishedForThatStayHoweverEarlyThatIs() {
        assertThat(waits()).isTrue();
        outcomes.aCompass(guest, 2);
        superuser()
                .sql("update app.compass c set finished_at = e.arrival - interval '1 hour' from app.enrolment e"
                        + " where e.tenant_id = c.tenant_id and e.id = c.enrolment_id and c.tenant_id = :tenant")
                .param("tenant", house.tenant())
                .update();

        assertThat(waits()).isFalse();
        leavesToday();
        assertThat(waits()).as("the next moment").isTrue();
    }

    @Test
    void withoutAStayNobodyIsAsked() {
        House.Person visitor = houses.aGuest(house, "Bram");

        assertThat(as(visitor, mine::mine).due()).isEmpty();
        assertThatThrownBy(() -> doAs(visitor, () -> mine.rate(CompassResult.CALM, 3)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoCaresSeesItTheGuestSeesThatAndNobodyElseDoes() {
        House.Person coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
        outcomes.aCompass(guest, 4);

        assertThat(as(coach, this::brief).glance().compass().first()).isPresent();
        assertThat(as(guest, mine::mine).readings())
                .extracting(reading -> reading.readerName())
                .containsExactly("Annelies Test");
        assertThatThrownBy(() -> as(house.manager(), this::brief)).isInstanceOf(NotInMyCare.class);
        assertThat(as(aGuest("Bram"), mine::mine).finished().first()).isEmpty();
    }

    @Test
    void aManagerSeesAnEditionFromFiveOnAndTheSixthChangesNothing() {
        outcomes.aCompass(guest, 1);
        for (int next = 2; next <= 4; next++) {
            outcomes.aCompass(aGuest("Guest " + next), next);
        }
        assertThat(shown().moments()).isEmpty();

        outcomes.aCompass(aGuest("Guest 5"), 5);
        EditionResults five = shown();
        assertThat(five.moments()).containsOnlyKeys(CompassMoment.ARRIVAL);
        assertThat(five.moments().values())
                .singleElement()
                .satisfies(group -> assertThat(group.of(CompassResult.RHYTHM)).isEqualTo(3));

        outcomes.aCompass(aGuest("Guest 6"), 5);
        assertThat(shown()).isEqualTo(five);
    }

    private Brief brief() {
        return briefs.open(guest.personId(), EnrolmentFixtures.today());
    }

    private boolean waits() {
        return as(guest, () -> waiting.waiting(EnrolmentFixtures.today(), stays.current()))
                .compass();
    }

    private EditionResults shown() {
        return as(house.manager(), () -> results.of(edition)).compass();
    }

    private House.Person aGuest(String name) {
        House.Person person = houses.aGuest(house, name);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, person.personId());
        return person;
    }

    private void leavesToday() {
        superuser()
                .sql("update app.enrolment set departure = :today where tenant_id = :tenant")
                .param("today", EnrolmentFixtures.today())
                .param("tenant", house.tenant())
                .update();
    }

    private void refused(String key, Runnable work) {
        assertThatThrownBy(() -> doAs(guest, work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
