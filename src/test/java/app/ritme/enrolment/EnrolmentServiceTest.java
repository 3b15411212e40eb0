package app.ritme.enrolment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.people.CareRow;
import app.ritme.people.CareService;
import app.ritme.people.GuestService;
import app.ritme.people.PersonId;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tenancy.Context;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Places are never given twice, and what comes free goes to who waits. */
@RecordApplicationEvents
class EnrolmentServiceTest extends RitmeTest {

    private static final LocalDate TODAY = EnrolmentFixtures.today();

    @Autowired
    private EnrolmentFixtures fixtures;

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private EnrolmentStepService steps;

    @Autowired
    private EditionService editions;

    @Autowired
    private OfferService offers;

    @Autowired
    private StayService stays;

    @Autowired
    private MyStayService mine;

    @Autowired
    private GuestService guests;

    @Autowired
    private CareService care;

    @Autowired
    private ApplicationEvents events;

    private House house;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Enrol");
    }

    @Test
    void refusesAPlaceWhenTheEditionIsFull() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 2, null);
        fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Kees"), guest("Ilse"));

        assertThatThrownBy(() -> fixtures.enrol(house, edition, Beginning.OFFER, guest("Merel")))
                .hasMessage("error.place.full");
        assertThat(figures(edition).personsTaken()).isEqualTo(2);
        assertThat(figures(edition).isFullOfPersons()).isTrue();
    }

    @Test
    void anEnquiryTakesNoPlace() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 1, null);
        fixtures.enrol(house, edition, Beginning.INTRODUCTION, guest("Kees"));
        fixtures.enrol(house, edition, Beginning.INTRODUCTION, guest("Ilse"));

        assertThat(figures(edition).personsTaken()).isZero();
        assertThat(onTheWay())
                .extracting(EnrolmentRow::party)
                .containsExactly(List.of("Kees Test"), List.of("Ilse Test"));
    }

    @Test
    void aPartyEnrolsAsOneOrNotAtAll() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 3, null);
        fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Kees"), guest("Ilse"));

        assertThatThrownBy(() -> fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Bas"), guest("Loes")))
                .hasMessage("error.place.full");
        fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Merel"));
        assertThat(figures(edition).personsTaken()).isEqualTo(3);
    }

    @Test
    void whoIsNewBecomesKnownWithTheEnrolmentOrNotAtAll() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 1, null);
        fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Kees"));
        var data = new EnrolmentData(
                edition,
                List.of(),
                List.of(Houses.person("Merel", Optional.empty())),
                TODAY.plusDays(10),
                false,
                Optional.empty());

        assertThatThrownBy(() -> as(house.manager(), () -> enrolments.enrol(data, Beginning.CONFIRMATION, "")))
                .hasMessage("error.place.full");
        assertThat(as(house.manager(), () -> guests.count("Merel", true))).isZero();

        as(house.manager(), () -> enrolments.enrol(data, Beginning.WAITING_LIST, ""));
        assertThat(as(house.manager(), () -> guests.count("Merel", true))).isOne();
        assertThat(onTheWay().getLast().state()).isEqualTo(EnrolmentState.WAITLISTED);
    }

    @Test
    void anOwnRoomTakesAllItsBeds() {
        fixtures.aBedroom(house, "Alder", 2);
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 12, null);
        LocalDate arrival = TODAY.plusDays(10);
        EnrolmentId kees = fixtures.enrol(house, edition, Beginning.CONFIRMATION, arrival, true, guest("Kees"));

        assertThat(details(kees).rooms()).containsExactly("Alder");
        assertThatThrownBy(() -> fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Ilse")))
                .hasMessage("error.place.full");
        assertThat(beds()).isEqualTo(2);
    }

    @Test
    void whoSharesTakesABedAndNoNewRoom() {
        fixtures.aBedroom(house, "Alder", 2);
        fixtures.aBedroom(house, "Birch", 2);
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 12, 1);
        EnrolmentId kees = fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Kees"));
        fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Ilse"));

        assertThat(figures(edition).roomsTaken()).isEqualTo(1);
        assertThatThrownBy(() -> fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Merel")))
                .as("a second room is more than the edition has")
                .hasMessage("error.place.full");

        doAs(house.manager(), () -> steps.cancel(kees, EndReason.OTHER_PLANS));
        assertThat(figures(edition).roomsTaken()).as("Ilse still sleeps in it").isEqualTo(1);
        assertThat(figures(edition).personsTaken()).isEqualTo(1);
    }

    @Test
    void nobodyIsInTwoStaysAtOnce() {
        EditionId autumn = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 12, null);
        EditionId other = fixtures.anEdition(house, "Other", TODAY.plusDays(12), 12, null);
        EditionId next = fixtures.anEdition(house, "Next", TODAY.plusDays(16), 12, null);
        PersonId kees = guest("Kees");
        fixtures.enrol(house, autumn, Beginning.CONFIRMATION, kees);

        assertThatThrownBy(() -> fixtures.enrol(house, other, Beginning.CONFIRMATION, kees))
                .hasMessage("error.enrolment.elsewhere");
        fixtures.enrol(house, next, Beginning.CONFIRMATION, kees);
        assertThat(figures(other).personsTaken()).isZero();
    }

    @Test
    void aFreedPlaceGoesToTheFirstWhoWaitsAndFits() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 2, null);
        EnrolmentId kees = fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Kees"));
        fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Ilse"));
        EnrolmentId couple = fixtures.enrol(house, edition, Beginning.WAITING_LIST, guest("Bas"), guest("Loes"));
        EnrolmentId merel = fixtures.enrol(house, edition, Beginning.WAITING_LIST, guest("Merel"));
        EnrolmentId sam = fixtures.enrol(house, edition, Beginning.WAITING_LIST, guest("Sam"));
        assertThat(figures(edition).waiting()).isEqualTo(3);

        doAs(house.manager(), () -> steps.cancel(kees, EndReason.OTHER_PLANS));

        assertThat(state(couple)).as("two need more").isEqualTo(EnrolmentState.WAITLISTED);
        assertThat(state(merel)).isEqualTo(EnrolmentState.OFFERED);
        assertThat(state(sam)).isEqualTo(EnrolmentState.WAITLISTED);
        assertThat(figures(edition).personsTaken()).isEqualTo(2);
        assertThat(details(merel).history().getLast().by()).as("nobody did it").isEmpty();
    }

    @Test
    void nobodyWaitsWhileAPlaceThatFitsIsFree() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 1, null);

        EnrolmentId merel = fixtures.enrol(house, edition, Beginning.WAITING_LIST, guest("Merel"));

        assertThat(state(merel)).isEqualTo(EnrolmentState.OFFERED);
    }

    @Test
    void aFreedPlaceIsToldByAMailThatSaysNothingOfHealth() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 1, null);
        EnrolmentId kees = fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Kees"));
        var email = Houses.anAddress("merel");
        PersonId merel = as(house.manager(), () -> guests.add(Houses.person("Merel", Optional.of(email))));
        fixtures.enrol(house, edition, Beginning.WAITING_LIST, merel);

        doAs(house.manager(), () -> steps.cancel(kees, EndReason.OTHER_PLANS));

        assertThat(mailTo(email)).contains("There is a place", "Autumn", "/o/" + house.slug());
    }

    @Test
    void whoPassesThoseWhoWaitNeedsAReasonOfAManager() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 2, null);
        fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Kees"));
        fixtures.enrol(house, edition, Beginning.WAITING_LIST, guest("Bas"), guest("Loes"));
        House.Person coach = houses.aStaffMember(house, "Coach");
        var merel = EnrolmentFixtures.data(edition, TODAY.plusDays(10), false, guest("Merel"));

        assertThatThrownBy(() -> as(coach, () -> enrolments.enrol(merel, Beginning.CONFIRMATION, "Because")))
                .hasMessage("error.enrolment.waiting.manager");
        assertThatThrownBy(() -> as(house.manager(), () -> enrolments.enrol(merel, Beginning.CONFIRMATION, " ")))
                .hasMessage("error.enrolment.waiting.reason");

        EnrolmentId enrolled =
                as(house.manager(), () -> enrolments.enrol(merel, Beginning.CONFIRMATION, "Came all the way"));
        assertThat(details(enrolled).history().getLast().note()).isEqualTo("Came all the way");
    }

    @Test
    void anOfferRunsOutAtItsHourAndTheNextGetsThePlace() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 1, null);
        EnrolmentId kees = fixtures.enrol(house, edition, Beginning.OFFER, guest("Kees"));
        EnrolmentId merel = fixtures.enrol(house, edition, Beginning.WAITING_LIST, guest("Merel"));

        doIn(Context.job(house.tenant()), () -> offers.lapse(kees));
        assertThat(state(kees)).as("its hour is to come").isEqualTo(EnrolmentState.OFFERED);

        letPass(kees);
        doIn(Context.job(house.tenant()), () -> offers.lapse(kees));
        assertThat(state(kees)).isEqualTo(EnrolmentState.INTAKE);
        assertThat(state(merel)).isEqualTo(EnrolmentState.OFFERED);
        doIn(Context.job(house.tenant()), () -> offers.lapse(kees));
        assertThat(figures(edition).personsTaken()).as("once").isEqualTo(1);
    }

    @Test
    void theTaskOfAnOfferEndsItByItself() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 1, null);
        EnrolmentId kees = fixtures.enrol(house, edition, Beginning.OFFER, guest("Kees"));
        letPass(kees);

        superuser()
                .sql("update app.scheduled_task set execution_time = now() where task_name = 'place.lapses'"
                        + " and task_instance like :instance")
                .param("instance", house.tenant() + ":" + kees.value() + ":%")
                .update();

        await().atMost(20, SECONDS).until(() -> state(kees) == EnrolmentState.INTAKE);
        assertThat(figures(edition).personsTaken()).isZero();
    }

    @Test
    void leavingEarlyFreesTheNightsThatAreLeftAndSaysSo() {
        EditionId edition = fixtures.anEdition(house, "Now", TODAY.minusDays(2), 2, null);
        PersonId kees = guest("Kees");
        PersonId ilse = guest("Ilse");
        EnrolmentId party = fixtures.enrol(house, edition, Beginning.CONFIRMATION, kees, ilse);
        doAs(house.manager(), () -> steps.arrive(party));
        LocalDate lastDay = TODAY.plusDays(1);

        doAs(house.manager(), () -> steps.leaveEarly(party, lastDay, EndReason.OWN_CHOICE));

        assertThat(taken(edition, TODAY)).isEqualTo(2);
        assertThat(taken(edition, lastDay)).as("they sleep at home").isZero();
        assertThat(taken(edition, lastDay.plusDays(1))).isZero();
        assertThat(events.stream(StayEnded.class))
                .containsExactlyInAnyOrder(
                        new StayEnded(party, edition, kees, lastDay.plusDays(1)),
                        new StayEnded(party, edition, ilse, lastDay.plusDays(1)));
        assertThat(as(house.manager(), () -> stays.inHouse(lastDay)))
                .filteredOn(stay -> stay.departure().equals(lastDay))
                .hasSize(2);
    }

    @Test
    void stoppingEndsTheStayTodayAndCancellingBeforeItBegan() {
        EditionId now = fixtures.anEdition(house, "Now", TODAY.minusDays(2), 2, null);
        EditionId autumn = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 2, null);
        PersonId kees = guest("Kees");
        EnrolmentId here = fixtures.enrol(house, now, Beginning.CONFIRMATION, kees);
        EnrolmentId later = fixtures.enrol(house, autumn, Beginning.CONFIRMATION, kees);

        doAs(house.manager(), () -> {
            steps.arrive(here);
            steps.stop(here, EndReason.OWN_CHOICE);
            steps.cancel(later, EndReason.OTHER_PLANS);
        });

        assertThat(events.stream(StayEnded.class))
                .containsExactly(
                        new StayEnded(here, now, kees, TODAY), new StayEnded(later, autumn, kees, TODAY.plusDays(10)));
        assertThat(taken(now, TODAY)).isZero();
        assertThat(figures(autumn).personsTaken()).isZero();
        assertThat(as(house.manager(), () -> stays.inHouse(TODAY))).isEmpty();
    }

    @Test
    void guestsOfARollingEditionComeAndGoOnTheirOwnDays() {
        EditionId rolling =
                fixtures.aRollingEdition(house, "Rolling", TODAY.minusDays(30), 1, null, Set.of(DayOfWeek.values()));
        fixtures.enrol(house, rolling, Beginning.CONFIRMATION, TODAY, false, guest("Kees"));
        fixtures.enrol(house, rolling, Beginning.CONFIRMATION, TODAY.plusDays(6), false, guest("Ilse"));

        assertThatThrownBy(() -> fixtures.enrol(
                        house, rolling, Beginning.CONFIRMATION, TODAY.plusDays(3), false, guest("Merel")))
                .hasMessage("error.place.full");
        assertThat(as(house.manager(), () -> stays.stays(rolling, TODAY.plusDays(6), TODAY.plusDays(6))))
                .extracting(Stay::guestName)
                .containsExactly("Ilse Test", "Kees Test");
    }

    @Test
    void theCoachMaySeeFromTheIntakeUntilTwoWeeksAfter() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 2, null);
        House.Person coach = houses.aStaffMember(house, "Marieke");
        PersonId kees = guest("Kees");
        EnrolmentId enrolment = fixtures.enrol(house, edition, Beginning.INTRODUCTION, kees);
        doAs(house.manager(), () -> steps.entrust(enrolment, Optional.of(coach.personId())));
        assertThat(carers(kees)).isEmpty();

        doAs(house.manager(), () -> steps.beginIntake(enrolment));
        assertThat(carers(kees))
                .singleElement()
                .satisfies(row -> assertThat(row.until())
                        .isEqualTo(TODAY.plusDays(10 + 6 + 15)
                                .atStartOfDay(Houses.ZONE)
                                .toInstant()));

        doAs(house.manager(), () -> steps.cancel(enrolment, EndReason.NO_FIT));
        assertThat(carers(kees)).isEmpty();
    }

    @Test
    void aGuestSeesTheStayThatRunsBeforeTheNext() {
        House.Person guest = houses.aGuest(house, "Gea");
        assertThat(as(guest, mine::current)).isEmpty();
        EditionId next = fixtures.anEdition(house, "Next", TODAY.plusDays(30), 2, null);
        EditionId now = fixtures.anEdition(house, "Now", TODAY.minusDays(2), 2, null);
        fixtures.enrol(house, next, Beginning.CONFIRMATION, guest.personId());
        assertThat(as(guest, mine::current)).get().extracting(MyStay::edition).isEqualTo("Next");

        EnrolmentId here = fixtures.enrol(house, now, Beginning.CONFIRMATION, guest.personId());
        doAs(house.manager(), () -> steps.arrive(here));
        assertThat(as(guest, mine::current)).get().extracting(MyStay::edition).isEqualTo("Now");
    }

    @Test
    void aSeriesOfDaysCountsItsDaysAndNoBeds() {
        fixtures.aBedroom(house, "Alder", 1);
        EditionId series = fixtures.aDaySeries(house, "Knees", TODAY.plusDays(3), 2);
        fixtures.enrol(house, series, Beginning.CONFIRMATION, guest("Kees"), guest("Ilse"));

        assertThat(beds()).isZero();
        assertThat(figures(series).roomsTaken()).isZero();
        assertThat(taken(series, TODAY.plusDays(9))).as("the last day too").isEqualTo(2);
        assertThatThrownBy(() -> fixtures.enrol(house, series, Beginning.CONFIRMATION, guest("Merel")))
                .hasMessage("error.place.full");
    }

    @Test
    void moreGuestsThanTheSubscriptionAllowsAreRefused() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 12, null);
        superuser()
                .sql(
                        "insert into app.allowance (tenant_id, id, guests_in_house) values (:tenant, gen_random_uuid(), 2)")
                .param("tenant", house.tenant())
                .update();
        fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Kees"), guest("Ilse"));

        assertThatThrownBy(() -> fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest("Merel")))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.allowance.guests_in_house");
        EditionId later = fixtures.anEdition(house, "Later", TODAY.plusDays(20), 12, null);
        fixtures.enrol(house, later, Beginning.CONFIRMATION, guest("Merel"));
    }

    @Test
    void aClosedEditionTakesNobodyNew() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 12, null);
        doAs(house.manager(), () -> editions.close(edition));
        assertThatThrownBy(() -> fixtures.enrol(house, edition, Beginning.INTRODUCTION, guest("Kees")))
                .hasMessage("error.edition.closed");

        doAs(house.manager(), () -> editions.reopen(edition));
        fixtures.enrol(house, edition, Beginning.INTRODUCTION, guest("Kees"));
    }

    @Test
    void aPlaceOfferedByHandIsKeptUntilTheHourThatWasChosen() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 12, null);
        EnrolmentId kees = fixtures.enrol(house, edition, Beginning.INTRODUCTION, guest("Kees"));
        LocalDateTime until = TODAY.plusDays(2).atTime(12, 0);

        doAs(house.manager(), () -> {
            steps.planIntroduction(kees, TODAY.atTime(19, 30));
            steps.beginIntake(kees);
            steps.offer(kees, until, "");
        });

        assertThat(details(kees).row().offerUntil())
                .isEqualTo(until.atZone(Houses.ZONE).toInstant());
        doAs(house.manager(), () -> steps.confirm(kees));
        assertThat(details(kees).row().offerUntil()).isNull();
        assertThat(details(kees).history()).extracting(HistoryLine::by).containsOnly("Hanna Manager");
    }

    private void letPass(EnrolmentId enrolment) {
        superuser()
                .sql("update app.enrolment set offer_until = now() - interval '1 minute' where id = :id")
                .param("id", enrolment.value())
                .update();
    }

    private PersonId guest(String name) {
        return houses.aVisitor(house, name);
    }

    private EditionRow figures(EditionId edition) {
        return as(house.manager(), () -> editions.edition(edition)).row();
    }

    private int taken(EditionId edition, LocalDate night) {
        return as(house.manager(), () -> editions.occupancy(night, night)).stream()
                .filter(found -> found.edition().equals(edition))
                .mapToInt(found -> found.most(night, night).orElse(0))
                .sum();
    }

    private long beds() {
        return superuser()
                .sql("select count(*) from app.bed_stay where tenant_id = :tenant")
                .param("tenant", house.tenant())
                .query(Long.class)
                .single();
    }

    private EnrolmentDetails details(EnrolmentId enrolment) {
        return as(house.manager(), () -> enrolments.details(enrolment));
    }

    private EnrolmentState state(EnrolmentId enrolment) {
        return details(enrolment).row().state();
    }

    private List<EnrolmentRow> onTheWay() {
        return as(house.manager(), enrolments::onTheWay);
    }

    private List<CareRow> carers(PersonId guest) {
        return as(house.manager(), () -> care.carersOf(guest));
    }
}
