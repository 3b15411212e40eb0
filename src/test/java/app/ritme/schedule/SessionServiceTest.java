package app.ritme.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.organisation.LocationData;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.OpenHours;
import app.ritme.organisation.RoomData;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Clash.Alternative;
import app.ritme.schedule.Clash.Taken;
import app.ritme.schedule.Clash.Way;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class SessionServiceTest extends RitmeTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private SessionService service;

    @Autowired
    private ClashService clashes;

    @Autowired
    private MyDayService myDay;

    @Autowired
    private WeekService week;

    @Autowired
    private LocationService locations;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private House.Person coach;
    private PersonId guest;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Sessions");
        coach = houses.aStaffMember(house, "Marieke");
        guest = houses.aVisitor(house, "Loes");
    }

    @Test
    void keepsWhatWasFilledIn() {
        RoomId room = schedule.aRoom(house, "Birch", RoomKind.TALK, 2, 10);
        var data = new SessionData(
                BlockKind.COACHING,
                LocalizedText.of("Gesprek", "Talk"),
                DAY,
                LocalTime.of(23, 30),
                45,
                schedule.location(house),
                Optional.of(room),
                Set.of(coach.personId()),
                Set.of(guest));

        SessionId id = schedule.add(house, data);

        SessionDetails details = as(coach, () -> service.details(id));
        assertThat(details.data()).isEqualTo(data);
        assertThat(details.zone()).isEqualTo(ZoneId.of("Europe/Stockholm"));
        assertThat(details.staff()).extracting(PersonName::full).containsExactly("Marieke Test");
        assertThat(details.guests()).extracting(PersonName::full).containsExactly("Loes Test");
        assertThat(superuser()
                        .sql("select day || ' ' || start_time || ' ' || (starts_at at time zone zone) from app.session"
                                + " where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .as("local time as written, whatever zone the server is in")
                .isEqualTo("2031-05-06 23:30:00 2031-05-06 23:30:00");
    }

    @Test
    void nobodyIsInTwoPlacesAndTheLoserSeesWhoAndWhat() {
        schedule.aTalk(house, DAY, TEN, coach.personId(), guest);
        PersonId other = houses.aVisitor(house, "Bram");
        SessionData late = schedule.talk(house, DAY, TEN.plusMinutes(30), coach.personId(), other);

        assertThatThrownBy(() -> schedule.add(house, late)).isInstanceOf(SlotTaken.class);

        Clash clash = as(coach, () -> clashes.explain(late, Optional.empty()));
        assertThat(clash.taken()).extracting(Taken::name).containsExactly("Marieke Test");
        assertThat(clash.taken().getFirst().title()).isEqualTo(LocalizedText.of("Gesprek", "Talk"));
        SessionData free = first(clash, Way.TIME).data();
        assertThat(free.at()).isEqualTo(LocalTime.of(10, 45));
        schedule.add(house, free);
    }

    @Test
    void whatFollowsAtOnceIsNoClash() {
        schedule.aTalk(house, DAY, TEN, coach.personId(), guest);

        schedule.aTalk(house, DAY, TEN.plusMinutes(45), coach.personId(), guest);

        assertThat(as(coach, () -> myDay.day(DAY))).hasSize(2);
    }

    @Test
    void aRoomIsHeldUntilItIsCleanAndAnotherIsOffered() {
        RoomId birch = schedule.aRoom(house, "Birch", RoomKind.TALK, 2, 15);
        schedule.aRoom(house, "Alder", RoomKind.TALK, 2, 15);
        schedule.aRoom(house, "Hall", RoomKind.GROUP, 20, 0);
        schedule.add(house, talkIn(birch, TEN, coach.personId(), guest));
        PersonId annelies = houses.aStaffMember(house, "Annelies").personId();
        PersonId bram = houses.aVisitor(house, "Bram");
        SessionData next = talkIn(birch, TEN.plusMinutes(45), annelies, bram);

        assertThatThrownBy(() -> schedule.add(house, next)).isInstanceOf(SlotTaken.class);

        Clash clash = as(coach, () -> clashes.explain(next, Optional.empty()));
        assertThat(clash.taken()).extracting(Taken::name).containsExactly("Birch");
        Alternative room = first(clash, Way.ROOM);
        assertThat(room.name()).isEqualTo("Alder");
        schedule.add(house, room.data());
        assertThat(first(clash, Way.TIME).data().at()).isEqualTo(LocalTime.of(11, 0));
    }

    @Test
    void noHourIsOfferedAtWhichItsRoomIsClosed() {
        LocationId here = schedule.location(house);
        var hours = new OpenHours(LocalTime.of(9, 0), LocalTime.of(16, 0));
        RoomId sauna = as(
                house.manager(),
                () -> locations.addRoom(here, new RoomData("Sauna", RoomKind.REST, 6, 0, 0, Optional.of(hours))));
        RoomId cabin = schedule.aRoom(house, "Cabin", RoomKind.REST, 6, 0);
        LocalTime three = LocalTime.of(15, 0);
        schedule.aTalk(house, DAY, three, coach.personId(), guest);
        SessionData wanted = talkIn(sauna, three, coach.personId(), houses.aVisitor(house, "Bram"));

        assertThat(times(wanted))
                .startsWith(LocalTime.of(14, 15))
                .allSatisfy(at -> assertThat(at).isBetween(LocalTime.of(9, 0), LocalTime.of(15, 15)));
        assertThat(times(wanted.in(here, cabin)))
                .as("the control: a room that is always open")
                .startsWith(LocalTime.of(15, 45));
    }

    private List<LocalTime> times(SessionData wanted) {
        return as(coach, () -> clashes.explain(wanted, Optional.empty())).alternatives().stream()
                .filter(one -> one.way() == Way.TIME)
                .map(one -> one.data().at())
                .toList();
    }

    @Test
    void aColleagueWithTheSkillWhoWorksThenIsOffered() {
        PersonId annelies = houses.aStaffMember(house, "Annelies").personId();
        PersonId ingrid = houses.aStaffMember(house, "Ingrid").personId();
        schedule.aTalk(house, DAY, TEN, coach.personId(), guest);
        schedule.aTalk(house, DAY, TEN, ingrid, houses.aVisitor(house, "Rob"));
        SessionData wanted = schedule.talk(house, DAY, TEN, coach.personId(), houses.aVisitor(house, "Bram"));

        Clash clash = as(coach, () -> clashes.explain(wanted, Optional.empty()));

        assertThat(clash.alternatives().stream().filter(one -> one.way() == Way.PERSON))
                .extracting(Alternative::name)
                .contains("Annelies Test")
                .doesNotContain("Ingrid Test", "Marieke Test");
        assertThat(first(clash, Way.PERSON).data().staff()).doesNotContain(coach.personId());
        assertThat(annelies).isNotNull();
    }

    @Test
    void freeTimeHoldsNobody() {
        SessionData talk = schedule.talk(house, DAY, TEN, coach.personId(), guest);
        schedule.add(house, talk);
        var free = new SessionData(
                BlockKind.FREE,
                LocalizedText.EMPTY,
                DAY,
                TEN,
                120,
                talk.location(),
                Optional.empty(),
                Set.of(),
                Set.of(guest));

        schedule.add(house, free);

        assertThat(as(coach, () -> week.day(DAY))).hasSize(2);
    }

    @Test
    void movesOnlyWhatNobodyElseChangedMeanwhile() {
        SessionId id = schedule.aTalk(house, DAY, TEN, coach.personId(), guest);
        doAs(coach, () -> service.move(id, DAY, LocalTime.of(14, 0), 0));

        assertThat(as(coach, () -> service.details(id)).when().at()).isEqualTo(LocalTime.of(14, 0));
        assertThatThrownBy(() -> doAs(coach, () -> service.move(id, DAY, LocalTime.of(15, 0), 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        schedule.aTalk(house, DAY, TEN, coach.personId(), guest);
    }

    @Test
    void changesPeopleAndRoomAndTakesAGuestAsStaffWhenTheyWorkHereNow() {
        RoomId birch = schedule.aRoom(house, "Birch", RoomKind.TALK, 2, 10);
        PersonId annelies = houses.aStaffMember(house, "Annelies").personId();
        SessionId id = schedule.aTalk(house, DAY, TEN, coach.personId(), annelies);

        doAs(coach, () -> service.change(id, talkIn(birch, TEN, annelies, guest), 0));

        SessionDetails details = as(coach, () -> service.details(id));
        assertThat(details.data().staff()).containsExactly(annelies);
        assertThat(details.data().guests()).containsExactly(guest);
        assertThat(details.data().room()).contains(birch);
        schedule.aTalk(house, DAY, TEN, coach.personId(), houses.aVisitor(house, "Bram"));
    }

    @Test
    void aCancelledSessionFreesEverybodyAndIsTakenBackOnlyWhileTheyAreFree() {
        SessionId id = schedule.aTalk(house, DAY, TEN, coach.personId(), guest);
        doAs(coach, () -> service.cancel(id, CancelReason.WEATHER));
        assertThat(as(coach, () -> myDay.day(DAY)))
                .singleElement()
                .satisfies(mine -> assertThat(mine.cancelled()).isTrue());

        doAs(coach, () -> service.restore(id));
        assertThatThrownBy(() -> schedule.aTalk(house, DAY, TEN, coach.personId(), guest))
                .isInstanceOf(SlotTaken.class);

        doAs(coach, () -> service.cancel(id, CancelReason.GUEST));
        schedule.aTalk(house, DAY, TEN, coach.personId(), guest);
        assertThatThrownBy(() -> doAs(coach, () -> service.restore(id))).isInstanceOf(SlotTaken.class);
    }

    @Test
    void refusesWhatDoesNotFit() {
        RoomId small = schedule.aRoom(house, "Birch", RoomKind.TALK, 1, 0);
        SessionData talk = talkIn(small, TEN, coach.personId(), guest);
        assertThatThrownBy(() -> schedule.add(house, talk.with(Set.of(guest)))).hasMessage("error.session.twice");
        PersonId bram = houses.aVisitor(house, "Bram");
        assertThatThrownBy(() -> schedule.add(house, talk.with(Set.of(bram)))).hasMessage("error.session.not-staff");
        var two = new SessionData(
                talk.kind(),
                talk.title(),
                DAY,
                TEN,
                45,
                talk.location(),
                talk.room(),
                talk.staff(),
                Set.of(guest, bram));
        assertThatThrownBy(() -> schedule.add(house, two)).hasMessage("error.session.small");
        doAs(house.manager(), () -> locations.closeRoom(small, DAY));
        assertThatThrownBy(() -> schedule.add(house, talk)).hasMessage("error.session.closed");
        schedule.add(house, talk.movedTo(DAY.minusDays(1), TEN));

        LocationId annex = houses.aLocation(house, "Annex");
        assertThatThrownBy(() -> schedule.add(house, talk.in(annex, small))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSessionGoesByTheClockOfItsPlace() {
        LocationId tokyo = as(
                house.manager(), () -> locations.addLocation(new LocationData("Tokyo", ZoneId.of("Asia/Tokyo"), "")));
        SessionData here = schedule.talk(house, DAY, TEN, coach.personId(), guest);
        schedule.add(house, here);
        var there = new SessionData(
                here.kind(), here.title(), DAY, TEN, 45, tokyo, Optional.empty(), here.staff(), here.guests());

        schedule.add(house, there);

        assertThat(as(coach, () -> myDay.day(DAY)))
                .extracting(MySession::location)
                .containsExactly("Tokyo", "House");
    }

    @Test
    void onTheNightTheClockGoesBackTheTwoHoursAreTwo() {
        LocalDate night = LocalDate.of(2031, 10, 26);
        SessionData first = schedule.talk(house, night, LocalTime.of(1, 30), coach.personId(), guest);
        schedule.add(house, first);
        // Half past two comes twice; the first of them is an hour after half past one.
        schedule.add(house, first.movedTo(night, LocalTime.of(2, 30)));

        SessionData three = first.movedTo(night, LocalTime.of(3, 0));
        schedule.add(house, three);
        assertThat(as(coach, () -> myDay.day(night))).hasSize(3);
    }

    @Test
    void guestsSeeTheirOwnDayAndNoOther() {
        House.Person loes = houses.aGuest(house, "Anna");
        schedule.aTalk(house, DAY, TEN, coach.personId(), loes.personId());
        schedule.aTalk(house, DAY, TEN.plusHours(1), coach.personId(), guest);

        assertThat(as(loes, () -> myDay.day(DAY))).singleElement().satisfies(mine -> {
            assertThat(mine.staff()).containsExactly(new MySession.Leader("Marieke", "Test"));
            assertThat(mine.location()).isEqualTo("House");
            assertThat(mine.guests()).isEqualTo(1);
        });
        assertThat(as(loes, () -> myDay.day(DAY.plusDays(1)))).isEmpty();
    }

    private SessionData talkIn(RoomId room, LocalTime at, PersonId staff, PersonId who) {
        SessionData talk = schedule.talk(house, DAY, at, staff, who);
        return talk.in(talk.location(), room);
    }

    private static Alternative first(Clash clash, Way way) {
        return clash.alternatives().stream()
                .filter(one -> one.way() == way)
                .findFirst()
                .orElseThrow();
    }
}
