package app.ritme.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Proof;
import app.ritme.RitmeTest;
import app.ritme.organisation.EquipmentData;
import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.EquipmentService;
import app.ritme.organisation.LocationId;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Clash.Way;
import app.ritme.schedule.SessionService.Wanted;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Three rowers are any three, and never four at once. */
class EquipmentTest extends RitmeTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private SessionService service;

    @Autowired
    private HistoryService history;

    @Autowired
    private ClashService clashes;

    @Autowired
    private EquipmentService equipment;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private EquipmentId rowers;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Rowing");
        rowers = schedule.someEquipment(house, "Rower", 3);
    }

    @Test
    void whatNeedsMoreThanIsLeftComesTooLateAndIsToldOfTheOther() {
        schedule.add(house, rowing(TEN, 2, false, "Anna"));
        SessionData late = rowing(TEN.plusMinutes(30), 2, false, "Bram");
        assertThatThrownBy(() -> schedule.add(house, late)).isInstanceOf(SlotTaken.class);

        Clash clash = as(house.manager(), () -> clashes.explain(late, Optional.empty()));
        assertThat(clash.taken()).singleElement().satisfies(taken -> {
            assertThat(taken.part()).isEqualTo(PartKind.EQUIPMENT);
            assertThat(taken.name()).isEqualTo("Rower");
        });
        SessionData free = clash.alternatives().stream()
                .filter(one -> one.way() == Way.TIME)
                .findFirst()
                .orElseThrow()
                .data();
        assertThat(free.at()).as("as soon as two are left").isEqualTo(TEN.plusHours(1));
        schedule.add(house, free);
        schedule.add(house, rowing(TEN.plusMinutes(30), 1, false, "Cato"));
    }

    @Test
    void whoComesTooLateIsToldOfTheOneThatIsInTheWay() {
        schedule.add(house, lasting(rowing(TEN, 1, false, "Anna"), LocalizedText.of("Kort", "Short"), 30));
        LocalizedText all = LocalizedText.of("Alle", "All");
        schedule.add(house, lasting(rowing(TEN.plusMinutes(30), 3, false, "Bram"), all, 30));

        Clash clash = as(house.manager(), () -> clashes.explain(rowing(TEN, 1, false, "Cato"), Optional.empty()));

        assertThat(clash.taken())
                .singleElement()
                .satisfies(taken -> assertThat(taken.title())
                        .as("beside the short one there are two left")
                        .isEqualTo(all));
    }

    @Test
    void anyRowerDoesSoNobodyChangesSeats() {
        schedule.add(house, rowing(TEN, 1, false, "Anna"));
        schedule.add(house, rowing(TEN.plusHours(1), 1, false, "Bram"));
        schedule.add(house, rowing(TEN, 1, false, "Cato"));

        schedule.add(house, rowing(TEN.plusMinutes(30), 1, false, "Dirk"));

        SessionData fourth = rowing(TEN.plusMinutes(15), 1, false, "Els");
        assertThatThrownBy(() -> schedule.add(house, fourth)).isInstanceOf(SlotTaken.class);
    }

    @Test
    void whereEachGuestNeedsOneWhoJoinsNeedsOneMore() {
        SessionId each = schedule.add(house, rowing(TEN, 1, true, "Anna", "Bram"));
        schedule.add(house, rowing(TEN, 1, false, "Cato"));
        PersonId more = houses.aVisitor(house, "Dirk");
        assertThatThrownBy(() -> join(each, more)).isInstanceOf(SlotTaken.class);

        SessionData alone = details(each).data().withGuests(Set.of(more));
        doAs(house.manager(), () -> service.change(each, alone, details(each).version()));
        schedule.add(house, rowing(TEN, 1, false, "Els"));
        assertThat(details(each).data().equipment()).contains(new EquipmentNeed(rowers, 1, true));
        assertThat(details(each).equipmentName()).contains("Rower");
    }

    @Test
    void moreThanThereAreAnywhereIsRefusedAtOnce() {
        assertThatThrownBy(() -> schedule.add(house, rowing(TEN, 4, false, "Anna")))
                .hasMessage("error.session.equipment");
        LocationId annex = houses.aLocation(house, "Annex");
        SessionData there = rowing(TEN, 1, false, "Anna");
        assertThatThrownBy(() -> schedule.add(house, at(there, annex)))
                .as("there are none there")
                .hasMessage("error.session.equipment");
        EquipmentId theirs = schedule.someEquipment(houses.aHouse("Other"), "Rower", 3);
        assertThatThrownBy(
                        () -> schedule.add(house, ScheduleFixtures.needing(there, new EquipmentNeed(theirs, 1, false))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsCancelledFreesItAndComesBackOnlyWhileItIsFree() {
        SessionId first = schedule.add(house, rowing(TEN, 3, false, "Anna"));
        doAs(house.manager(), () -> service.cancel(first, CancelReason.GUEST));
        SessionId second = schedule.add(house, rowing(TEN, 3, false, "Bram"));
        assertThatThrownBy(() -> doAs(house.manager(), () -> service.restore(first)))
                .isInstanceOf(SlotTaken.class);

        doAs(house.manager(), () -> service.cancel(second, CancelReason.GUEST));
        doAs(house.manager(), () -> service.restore(first));
        assertThat(details(first).cancelled()).isEmpty();
    }

    @Test
    void twoSwapTheirHoursAsOneAndSwapBack() {
        SessionId one = schedule.add(house, rowing(TEN, 3, false, "Anna"));
        SessionId two = schedule.add(house, rowing(TEN.plusHours(1), 3, false, "Bram"));
        List<Change> swapped = as(
                house.manager(),
                () -> service.change(List.of(
                        new Wanted(one, details(one).data().movedTo(DAY, TEN.plusHours(1)), 0),
                        new Wanted(two, details(two).data().movedTo(DAY, TEN), 0))));
        assertThat(details(one).data().at()).isEqualTo(TEN.plusHours(1));

        as(house.manager(), () -> history.takeBack(swapped));
        assertThat(details(one).data().at()).isEqualTo(TEN);
    }

    @Test
    void oneThatBreaksRefusesWhatIsNewAndLetsGoWhatLeaves() {
        SessionId three = schedule.add(house, rowing(TEN, 1, true, "Anna", "Bram", "Cato"));
        thereIs(1);
        assertThatThrownBy(() -> schedule.add(house, rowing(TEN, 1, false, "Dirk")))
                .isInstanceOf(SlotTaken.class);

        Set<PersonId> two =
                details(three).guests().stream().limit(2).map(PersonName::id).collect(Collectors.toSet());
        change(three, details(three).data().withGuests(two));
        assertThat(details(three).guests()).hasSize(2);
        change(three, lasting(details(three).data(), LocalizedText.of("Rustig roeien", "Rowing slowly"), 60));
        change(three, lasting(details(three).data(), details(three).data().title(), 45));
        assertThat(details(three).data().minutes()).isEqualTo(45);

        PersonId more = houses.aVisitor(house, "Els");
        assertThatThrownBy(() -> join(three, more))
                .as("what becomes more is asked")
                .hasMessage("error.session.equipment");
        SessionData later = details(three).data().movedTo(DAY, TEN.plusHours(3));
        assertThatThrownBy(() -> change(three, later))
                .as("and so is what goes elsewhere")
                .isInstanceOf(SlotTaken.class);
        assertThatThrownBy(() -> explain(later, three))
                .as("where nobody else is in the way")
                .hasMessage("error.session.equipment");
    }

    @Test
    void whatIsNeededIsNotRemoved() {
        SessionId needing = schedule.add(house, rowing(TEN, 1, false, "Anna"));
        assertThatThrownBy(() -> doAs(house.manager(), () -> equipment.remove(rowers)))
                .hasMessage("error.equipment.used");

        SessionData without = ScheduleFixtures.needing(details(needing).data(), null);
        doAs(house.manager(), () -> service.change(needing, without, 0));
        doAs(house.manager(), () -> equipment.remove(rowers));
        assertThat(as(house.manager(), equipment::equipment)).isEmpty();
    }

    @Test
    void ofManyForTheLastThreeExactlyThreeWin() throws Exception {
        int tries = 24;
        List<SessionData> wanted = IntStream.range(0, tries)
                .mapToObj(number -> rowing(TEN, 1, false, "Guest " + number))
                .toList();
        try (var threads = Executors.newFixedThreadPool(tries)) {
            for (int round = 0; round < Proof.count(5, 100); round++) {
                LocalDate day = DAY.plusDays(round);
                var together = new CyclicBarrier(tries);
                var work = new ArrayList<Callable<Boolean>>();
                wanted.forEach(data -> work.add(() -> {
                    together.await();
                    return wins(data.movedTo(day, TEN));
                }));
                int winners = 0;
                for (Future<Boolean> result : threads.invokeAll(work)) {
                    winners += result.get() ? 1 : 0;
                }
                assertThat(winners).as("round %d", round).isEqualTo(3);
            }
        }
    }

    @Test
    void theDatabaseHasTheLastWordWhicheverWayARowComes() {
        SessionId one = schedule.add(house, rowing(TEN, 3, false, "Anna"));
        SessionId two = schedule.add(house, rowing(TEN.plusHours(1), 3, false, "Bram"));
        var later = superuser()
                .sql("update app.session_part set held_from = held_from - make_interval(mins => 1)"
                        + " where session_id = :session and kind = 'EQUIPMENT'")
                .param("session", two.value());

        assertThatThrownBy(later::update)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("more of a kind of equipment is held than there is");
        doAs(house.manager(), () -> service.cancel(one, CancelReason.GUEST));
        assertThat(later.update()).as("the control: nobody holds them now").isOne();
    }

    @Test
    void theDatabaseHasTheLastWordOnWhatBecomesAnotherKind() {
        EquipmentId bike = schedule.someEquipment(house, "Bike", 1);
        SessionId two = schedule.add(house, rowing(TEN, 2, false, "Anna"));
        SessionId one = schedule.add(house, rowing(TEN, 1, false, "Bram"));

        assertThatThrownBy(() -> becomes(two, bike))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("more of a kind of equipment is held than there is");
        assertThat(becomes(one, bike)).as("the control: there is one").isOne();
    }

    private int becomes(SessionId session, EquipmentId kind) {
        return superuser()
                .sql("update app.session_part set equipment_id = :kind where session_id = :session"
                        + " and kind = 'EQUIPMENT'")
                .param("kind", kind.value())
                .param("session", session.value())
                .update();
    }

    private boolean wins(SessionData data) {
        try {
            schedule.add(house, data);
            return true;
        } catch (SlotTaken late) {
            return false;
        }
    }

    private void join(SessionId id, PersonId guest) {
        SessionData now = details(id).data();
        var guests = new HashSet<>(now.guests());
        guests.add(guest);
        change(id, now.withGuests(guests));
    }

    private void change(SessionId id, SessionData wanted) {
        long version = details(id).version();
        doAs(house.manager(), () -> service.change(id, wanted, version));
    }

    /** So many rowers are left. */
    private void thereIs(int number) {
        var data = new EquipmentData("Rower", Map.of(schedule.location(house), number));
        doAs(house.manager(), () -> equipment.change(rowers, data, 0));
    }

    private Clash explain(SessionData wanted, SessionId moving) {
        return as(house.manager(), () -> clashes.explain(wanted, Optional.of(moving)));
    }

    private SessionDetails details(SessionId id) {
        return as(house.manager(), () -> service.details(id));
    }

    private SessionData rowing(LocalTime at, int number, boolean each, String... guests) {
        Set<PersonId> people =
                Arrays.stream(guests).map(name -> houses.aVisitor(house, name)).collect(Collectors.toSet());
        return new SessionData(
                BlockKind.TRAINING,
                LocalizedText.of("Roeien", "Rowing"),
                DAY,
                at,
                60,
                schedule.location(house),
                Optional.empty(),
                Set.of(),
                people,
                Optional.of(new EquipmentNeed(rowers, number, each)));
    }

    private static SessionData lasting(SessionData data, LocalizedText title, int minutes) {
        return new SessionData(
                data.kind(),
                title,
                data.day(),
                data.at(),
                minutes,
                data.location(),
                data.room(),
                data.staff(),
                data.guests(),
                data.equipment());
    }

    private static SessionData at(SessionData data, LocationId location) {
        return new SessionData(
                data.kind(),
                data.title(),
                data.day(),
                data.at(),
                data.minutes(),
                location,
                data.room(),
                data.staff(),
                data.guests(),
                data.equipment());
    }
}
