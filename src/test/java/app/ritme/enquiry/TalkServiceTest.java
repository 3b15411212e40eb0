package app.ritme.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.EnrolmentRow;
import app.ritme.enrolment.EnrolmentService;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.organisation.AllowanceData;
import app.ritme.organisation.AllowanceService;
import app.ritme.people.GuestRow;
import app.ritme.people.GuestService;
import app.ritme.people.PersonId;
import app.ritme.schedule.MyDayService;
import app.ritme.schedule.MySession;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SlotTaken;
import app.ritme.schedule.hours.TeamTimesService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.Standing;
import app.ritme.shared.Tenancy.Context;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the bearer of a mailed link does with the own talk. */
@SuppressWarnings("NullAway.Init")
class TalkServiceTest extends RitmeTest {

    private static final LocalDate SOON = EnrolmentFixtures.today().plusDays(3);

    @Autowired
    private TalkService talks;

    @Autowired
    private EnquiryFixtures fixtures;

    @Autowired
    private EnrolmentFixtures editions;

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private EnrolmentStepService steps;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private TeamTimesService times;

    @Autowired
    private MyDayService days;

    @Autowired
    private GuestService guests;

    @Autowired
    private AllowanceService allowances;

    private House house;
    private House.Person coach;
    private EditionId edition;
    private EmailAddress email;
    private Secret secret;

    @BeforeEach
    void anEnquiry() {
        house = houses.aHouse("Talks");
        coach = houses.aStaffMember(house, "Marieke");
        schedule.alwaysThere(house, coach.personId());
        fixtures.openPage(house, coach.personId());
        edition = editions.anEdition(house, "Autumn", EnrolmentFixtures.today().plusDays(20), 4, null);
        email = Houses.anAddress("ella");
        secret = fixtures.anEnquiry(house, edition, "Ella", email);
    }

    @Test
    void nothingIsRealUntilATimeIsChosen() {
        assertThat(fixtures.talk(house, secret).times()).isNotEmpty();

        assertThat(onTheWay()).isEmpty();
        assertThat(known()).isEmpty();
    }

    @Test
    void oneTapMakesAPersonAnEnquiryAndASession() {
        plan(secret, at(SOON, "10:00"));

        assertThat(known())
                .singleElement()
                .satisfies(guest -> assertThat(guest.email()).isEqualTo(email.value()));
        assertThat(onTheWay()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(EnrolmentState.ENQUIRED);
            assertThat(row.introductionAt()).isEqualTo(SOON.atTime(10, 0));
            assertThat(row.party()).containsExactly("Ella Asks");
        });
        assertThat(ofCoach()).singleElement().satisfies(session -> {
            assertThat(session.startsAt())
                    .isEqualTo(SOON.atTime(10, 0).atZone(Houses.ZONE).toInstant());
            assertThat(session.cancelled()).isFalse();
        });
        assertThat(fixtures.talk(house, secret).hostName()).isEqualTo("Marieke");
        assertThat(mailTo(email)).contains("10:00", "/talk/");
    }

    @Test
    void whoIsKnownByTheProvenAddressIsNobodyNew() {
        PersonId loes = as(house.manager(), () -> guests.add(Houses.person("Loes", Optional.of(email))));

        plan(secret, at(SOON, "10:00"));

        assertThat(known())
                .singleElement()
                .satisfies(guest -> assertThat(guest.person()).isEqualTo(loes.value()));
        assertThat(onTheWay())
                .singleElement()
                .satisfies(row -> assertThat(row.party()).containsExactly("Loes Test"));
    }

    @Test
    void theSameLinkMovesAndCancelsTheTalk() {
        plan(secret, at(SOON, "10:00"));
        plan(secret, at(SOON, "10:30"));

        assertThat(ofCoach())
                .singleElement()
                .satisfies(session -> assertThat(session.startsAt())
                        .isEqualTo(SOON.atTime(10, 30).atZone(Houses.ZONE).toInstant()));
        assertThat(onTheWay())
                .singleElement()
                .satisfies(row -> assertThat(row.introductionAt()).isEqualTo(SOON.atTime(10, 30)));

        cancel(secret);

        assertThat(ofCoach())
                .singleElement()
                .satisfies(session -> assertThat(session.cancelled()).isTrue());
        assertThat(onTheWay())
                .singleElement()
                .satisfies(row -> assertThat(row.introductionAt()).isNull());
        assertThat(fixtures.talk(house, secret).planned()).isEmpty();

        plan(secret, at(SOON, "11:00"));
        assertThat(onTheWay()).as("the same enquiry").hasSize(1);
        assertThat(known()).hasSize(1);
    }

    @Test
    void oneTimeIsGivenToOneOfTwoWhoTakeItAtOnce() throws Exception {
        Secret other = fixtures.anEnquiry(house, edition, "Bas", Houses.anAddress("bas"));
        FreeTime wanted = at(SOON, "10:00");
        var together = new CyclicBarrier(2);

        List<Object> outcomes;
        try (var pool = Executors.newFixedThreadPool(2)) {
            Future<Object> one = pool.submit(taking(secret, wanted, together));
            Future<Object> two = pool.submit(taking(other, wanted, together));
            outcomes = List.of(one.get(), two.get());
        }

        assertThat(outcomes).filteredOn("taken"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(SlotTaken.class::isInstance).hasSize(1);
        assertThat(ofCoach()).hasSize(1);
        assertThat(onTheWay()).hasSize(1);
        Secret late = outcomes.getFirst() instanceof SlotTaken ? secret : other;
        assertThat(fixtures.times(house, late)).extracting(FreeTime::at).isNotEmpty();
        assertThat(fixtures.times(house, late)).doesNotContain(wanted);
    }

    @Test
    void sessionsLeaveAndFreeDaysAreRespected() {
        schedule.aTalk(house, SOON, LocalTime.of(10, 0), coach.personId(), houses.aVisitor(house, "Anna"));
        doAs(house.manager(), () -> times.addLeave(coach.personId(), SOON.plusDays(1), SOON.plusDays(2)));

        List<FreeTime> free = fixtures.times(house, secret);

        assertThat(free).contains(at(SOON, "11:00"), at(SOON, "09:30"));
        assertThat(free).doesNotContain(at(SOON, "10:00"), at(SOON, "10:30"), at(SOON, "18:00"));
        assertThat(free)
                .extracting(FreeTime::day)
                .contains(SOON, SOON.plusDays(3))
                .doesNotContain(SOON.plusDays(1), SOON.plusDays(2), SOON.plusDays(12));
        assertThatThrownBy(() -> plan(secret, at(SOON, "10:30"))).isInstanceOf(SlotTaken.class);
        assertThatThrownBy(() -> plan(secret, new FreeTime(house.manager().personId(), SOON, LocalTime.of(11, 0))))
                .as("who does no talks")
                .isInstanceOf(SlotTaken.class);
    }

    @Test
    void opensWithItsOwnSecretInItsOwnHouseUntilItExpires() {
        House other = houses.aHouse("Other");
        fixtures.openPage(other, other.manager().personId());

        assertThatThrownBy(() -> fixtures.talk(house, Secret.make())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> fixtures.talk(other, secret)).isInstanceOf(NotFoundException.class);
        assertThat(fixtures.talk(house, secret).givenName()).isEqualTo("Ella");

        expire();
        assertThatThrownBy(() -> fixtures.talk(house, secret)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plan(secret, at(SOON, "10:00"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPlannedTalkKeepsItsLinkOpenUntilItIsOver() {
        plan(secret, at(SOON, "10:00"));
        expire();

        assertThat(fixtures.talk(house, secret).planned()).isPresent();
    }

    @Test
    void aHouseThatMayNotBeginTakesNobodyNew() {
        doIn(Context.job(house.tenant()), () -> allowances.allow(new AllowanceData(null, null, null, Standing.ENDED)));

        assertThatThrownBy(() -> plan(secret, at(SOON, "10:00")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.enquiry.closed"));
        assertThat(onTheWay()).isEmpty();
    }

    @Test
    void whoWorksHereAsksForNoTalk() {
        EmailAddress own = EmailAddress.of(superuser()
                .sql("select email from app.person where id = :id")
                .param("id", coach.person())
                .query(String.class)
                .single());
        Secret mine = fixtures.anEnquiry(house, edition, "Marieke", own);

        assertThatThrownBy(() -> plan(mine, at(SOON, "10:00")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.enquiry.team"));
    }

    @Test
    void whoIsOnTheWayAlreadyStaysThere() {
        plan(secret, at(SOON, "10:00"));
        doAs(house.manager(), () -> steps.beginIntake(onTheWay().getFirst().id()));

        plan(secret, at(SOON, "11:00"));

        assertThat(onTheWay())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(EnrolmentState.INTAKE));
    }

    private Callable<Object> taking(Secret who, FreeTime wanted, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                plan(who, wanted);
                return "taken";
            } catch (RuntimeException refused) {
                return refused;
            }
        };
    }

    private FreeTime at(LocalDate day, String time) {
        return new FreeTime(coach.personId(), day, LocalTime.parse(time));
    }

    private void plan(Secret who, FreeTime time) {
        doIn(Context.link(house.tenant()), () -> talks.plan(who, time));
    }

    private void cancel(Secret who) {
        doIn(Context.link(house.tenant()), () -> talks.cancel(who));
    }

    private void expire() {
        superuser()
                .sql("update app.enquiry set expires_at = now() - interval '1 minute' where tenant_id = :tenant")
                .param("tenant", house.tenant())
                .update();
    }

    private List<EnrolmentRow> onTheWay() {
        return as(house.manager(), enrolments::onTheWay);
    }

    private List<GuestRow> known() {
        return as(house.manager(), () -> guests.guests("", false, 0, 20));
    }

    private List<MySession> ofCoach() {
        return as(coach, () -> days.day(SOON));
    }
}
