package app.ritme.schedule.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.StayEnded;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.RoomKind;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.program.BlockKind;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.Change;
import app.ritme.schedule.HistoryService;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.Sessions;
import app.ritme.schedule.WeekService;
import app.ritme.shared.Ids;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A walk with places for two, which Loes and Bram have; Anna and then Cas wait. */
@SuppressWarnings("NullAway.Init")
class WaitingServiceTest extends RitmeTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private WaitingService waiting;

    @Autowired
    private SessionService sessions;

    @Autowired
    private Sessions known;

    @Autowired
    private WeekService week;

    @Autowired
    private HistoryService history;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    private House house;
    private House.Person coach;
    private PersonId loes;
    private PersonId bram;
    private PersonId anna;
    private PersonId cas;
    private SessionId walk;

    @BeforeEach
    void aFullWalk() {
        house = houses.aHouse("Waiting");
        coach = houses.aStaffMember(house, "Marieke");
        loes = houses.aVisitor(house, "Loes");
        bram = houses.aVisitor(house, "Bram");
        anna = houses.aVisitor(house, "Anna");
        cas = houses.aVisitor(house, "Cas");
        walk = schedule.add(house, walk(Set.of(loes, bram)));
        doAs(coach, () -> waiting.limit(walk, OptionalInt.of(2)));
        doAs(coach, () -> waiting.join(walk, anna));
        doAs(coach, () -> waiting.join(walk, cas));
    }

    @Test
    void theListKeepsTheOrderAndHoldsNobody() {
        assertThat(waits()).containsExactly("Anna", "Cas");
        assertThat(comes()).containsExactlyInAnyOrder("Bram", "Loes");
        assertThat(details().isFull()).isTrue();
        assertThat(as(coach, () -> week.day(DAY)).getFirst().waiting()).hasSize(2);
        assertThat(as(coach, () -> week.ofGuest(anna, DAY, DAY)).sessions())
                .as("nothing of it on the day of who waits")
                .isEmpty();
        assertThat(inTransaction(() -> known.of(anna, DAY, DAY))).isEmpty();
        assertThat(inTransaction(() -> known.of(loes, DAY, DAY)))
                .as("the control")
                .hasSize(1);

        schedule.aTalk(house, DAY, TEN, houses.aStaffMember(house, "Tom").personId(), anna);
        assertThat(waits()).as("who waits can be elsewhere meanwhile").containsExactly("Anna", "Cas");
    }

    @Test
    void aFreedPlaceIsTheFirstOnes() {
        Change left = withoutGuest(loes);

        assertThat(comes()).containsExactlyInAnyOrder("Bram", "Anna");
        assertThat(waits()).containsExactly("Cas");

        as(coach, () -> history.takeBack(List.of(left)));
        assertThat(comes()).containsExactlyInAnyOrder("Bram", "Loes");
        assertThat(waits()).as("where they waited").containsExactly("Anna", "Cas");
    }

    @Test
    void whoIsElsewhereThenIsPassedAndKeepsTheirPlaceInLine() {
        schedule.aTalk(house, DAY, TEN, houses.aStaffMember(house, "Tom").personId(), anna);

        withoutGuest(loes);

        assertThat(comes()).containsExactlyInAnyOrder("Bram", "Cas");
        assertThat(waits()).containsExactly("Anna");
    }

    @Test
    void morePlacesGoToAllWhoWaitAndFewerTakeNoneAway() {
        Change more = as(coach, () -> waiting.limit(walk, OptionalInt.of(5)));
        assertThat(comes()).hasSize(4);
        assertThat(waits()).isEmpty();

        as(coach, () -> history.takeBack(List.of(more)));
        assertThat(waits()).containsExactly("Anna", "Cas");

        doAs(coach, () -> waiting.limit(walk, OptionalInt.of(1)));
        assertThat(comes()).hasSize(2);
        withoutGuest(loes);
        assertThat(comes()).as("no place came free").containsExactly("Bram");
    }

    @Test
    void whoseStayEndsLeavesTheListAndThePlaceIsGivenOn() {
        stayEnds(anna);
        assertThat(waits()).containsExactly("Cas");
        stayEnds(bram);
        assertThat(comes()).containsExactlyInAnyOrder("Loes", "Cas");
        assertThat(waits()).isEmpty();
    }

    @Test
    void nobodyWaitsForAPlaceThatIsFree() {
        doAs(coach, () -> waiting.leave(walk, anna));
        doAs(coach, () -> waiting.leave(walk, cas));
        withoutGuest(loes);

        doAs(coach, () -> waiting.join(walk, cas));

        assertThat(comes()).containsExactlyInAnyOrder("Bram", "Cas");
        assertThat(waits()).isEmpty();
    }

    @Test
    void whatNeedsEquipmentGivesAPlaceOnlyWhereThereIsEnough() {
        var bikes = schedule.someEquipment(house, "Bike", 2);
        SessionDetails seen = details();
        doAs(
                coach,
                () -> sessions.change(
                        walk,
                        ScheduleFixtures.needing(seen.data(), new EquipmentNeed(bikes, 1, true)),
                        seen.version()));

        doAs(coach, () -> waiting.limit(walk, OptionalInt.of(5)));
        assertThat(comes()).as("there are two bikes").containsExactlyInAnyOrder("Bram", "Loes");

        withoutGuest(loes);
        assertThat(comes()).containsExactlyInAnyOrder("Bram", "Anna");
    }

    @Test
    void equipmentThatIsGivenInOneSessionIsNotGivenInTheNext() {
        var bikes = new EquipmentNeed(schedule.someEquipment(house, "Bike", 2), 1, true);
        House.Person other = houses.aStaffMember(house, "Tom");
        doAs(coach, () -> waiting.leave(walk, anna));
        doAs(coach, () -> waiting.leave(walk, cas));
        SessionDetails seen = details();
        doAs(
                coach,
                () -> sessions.change(
                        walk, ScheduleFixtures.needing(seen.data().withGuests(Set.of(loes)), bikes), seen.version()));
        doAs(coach, () -> waiting.limit(walk, OptionalInt.of(1)));
        doAs(coach, () -> waiting.join(walk, anna));
        SessionId ride =
                schedule.add(house, ScheduleFixtures.needing(walk(Set.of(bram)).with(Set.of(other.personId())), bikes));
        doAs(coach, () -> waiting.limit(ride, OptionalInt.of(2)));
        doAs(coach, () -> waiting.join(ride, loes));
        doAs(coach, () -> waiting.join(ride, cas));

        stayEnds(loes);

        assertThat(comes()).containsExactly("Anna");
        assertThat(as(coach, () -> sessions.details(ride)).guests())
                .as("both bikes are taken")
                .extracting(PersonName::givenName)
                .containsExactly("Bram");
    }

    @Test
    void aSessionInWhichSomebodyOnlyWaitedStaysWhenTheyGoHome() {
        SessionId empty = schedule.add(house, walk(Set.of()).movedTo(DAY, LocalTime.of(15, 0)));
        schedule.aTalk(
                house,
                DAY,
                LocalTime.of(15, 0),
                houses.aStaffMember(house, "Tom").personId(),
                anna);
        doAs(coach, () -> waiting.join(empty, anna));

        stayEnds(anna);

        assertThat(as(coach, () -> sessions.details(empty)).waiting()).isEmpty();
    }

    @Test
    void aPlaceThatCameFreeWhileItWasCancelledIsGivenWhenItTakesPlaceAgain() {
        doAs(coach, () -> sessions.cancel(walk, CancelReason.OTHER));
        stayEnds(loes);
        assertThat(comes()).as("nothing is given in what does not take place").containsExactly("Bram");

        doAs(coach, () -> sessions.restore(walk));

        assertThat(comes()).containsExactlyInAnyOrder("Bram", "Anna");
    }

    @Test
    void theRoomIsTheLimitWhereNobodySaidOne() {
        var small = schedule.aRoom(house, "Small", RoomKind.TRAINING, 2, 0);
        var large = schedule.aRoom(house, "Large", RoomKind.TRAINING, 3, 0);
        SessionDetails seen = details();
        doAs(coach, () -> sessions.change(walk, seen.data().in(seen.data().location(), small), seen.version()));
        doAs(coach, () -> waiting.limit(walk, OptionalInt.empty()));
        assertThat(details().largest()).hasValue(2);
        assertThat(waits()).containsExactly("Anna", "Cas");

        SessionDetails now = details();
        doAs(coach, () -> sessions.change(walk, now.data().in(now.data().location(), large), now.version()));

        assertThat(comes()).hasSize(3);
        assertThat(waits()).containsExactly("Cas");
    }

    @Test
    void moreGuestsThanPlacesAreRefusedByHand() {
        SessionDetails seen = details();

        assertThatThrownBy(() -> doAs(
                        coach,
                        () -> sessions.change(walk, seen.data().withGuests(Set.of(loes, bram, cas)), seen.version())))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.session.full");
        doAs(coach, () -> sessions.change(walk, seen.data().withGuests(Set.of(loes, cas)), seen.version()));

        assertThat(comes()).as("the control: one for another").containsExactlyInAnyOrder("Loes", "Cas");
        assertThat(waits()).containsExactly("Anna");
    }

    @Test
    void whoTakesPartWaitsOrWorksHereIsNotPutOnTheListNorAnybodyElse() {
        refuses("error.waiting.there", loes);
        refuses("error.waiting.there", anna);
        refuses("error.waiting.works-here", coach.personId());
        assertThatThrownBy(() -> doAs(coach, () -> waiting.limit(walk, OptionalInt.of(0))))
                .hasMessage("error.waiting.places");
        PersonId stranger = houses.aVisitor(houses.aHouse("Elsewhere"), "Stranger");
        assertThatThrownBy(() -> doAs(coach, () -> waiting.join(walk, stranger)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(coach, () -> waiting.leave(walk, loes))).hasMessage("error.waiting.gone");
        assertThat(waits()).containsExactly("Anna", "Cas");
    }

    @Test
    void whoGetsAPlaceIsToldAsOfAnyChangeAndWhoWaitsIsNot() {
        withoutGuest(loes);

        assertThat(superuser()
                        .sql("select person_id from app.change_notice where tenant_id = ? and due_at is not null")
                        .param(house.tenant())
                        .query(UUID.class)
                        .list())
                .contains(anna.value())
                .doesNotContain(cas.value());
    }

    private void refuses(String key, PersonId guest) {
        assertThatThrownBy(() -> doAs(coach, () -> waiting.join(walk, guest)))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private Change withoutGuest(PersonId guest) {
        SessionDetails seen = details();
        var others = new java.util.HashSet<>(seen.data().guests());
        others.remove(guest);
        return as(coach, () -> sessions.change(walk, seen.data().withGuests(others), seen.version()));
    }

    private void stayEnds(PersonId guest) {
        doAs(
                house.manager(),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> events.publishEvent(new StayEnded(
                                new EnrolmentId(Ids.next()), new EditionId(Ids.next()), guest, DAY.minusDays(1)))));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return as(
                coach,
                () -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get())));
    }

    private SessionDetails details() {
        return as(coach, () -> sessions.details(walk));
    }

    private List<String> waits() {
        return details().waiting().stream().map(PersonName::givenName).toList();
    }

    private List<String> comes() {
        return details().guests().stream().map(PersonName::givenName).toList();
    }

    private SessionData walk(Set<PersonId> guests) {
        return new SessionData(
                BlockKind.NATURE,
                LocalizedText.of("Boswandeling", "Forest walk"),
                DAY,
                TEN,
                60,
                schedule.location(house),
                Optional.empty(),
                Set.of(coach.personId()),
                guests);
    }
}
