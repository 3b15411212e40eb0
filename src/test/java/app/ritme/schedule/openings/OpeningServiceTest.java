package app.ritme.schedule.openings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.people.PersonId;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.planner.Remark;
import app.ritme.schedule.planner.Rule;
import app.ritme.shared.NotFoundException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpeningServiceTest extends RitmeTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private OpeningService openings;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private House.Person coach;
    private PersonId loes;
    private SessionData data;
    private SessionId talk;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Openings");
        coach = houses.aStaffMember(house, "Marieke");
        schedule.alwaysThere(house, coach.personId());
        loes = houses.aVisitor(house, "Loes");
        RoomId birch = schedule.aRoom(house, "Birch", RoomKind.TALK, 2, 0);
        SessionData wanted = schedule.talk(house, DAY, TEN, coach.personId(), loes);
        data = wanted.in(wanted.location(), birch);
        talk = schedule.add(house, data);
    }

    @Test
    void offersFreeTimesNearItAndNoneAtWhichSomebodyIsElsewhere() {
        schedule.aTalk(house, DAY, LocalTime.of(11, 0), coach.personId(), houses.aVisitor(house, "Bram"));

        List<Opening> times = around().times(data);

        assertThat(times).hasSize(6).allSatisfy(one -> assertThat(one.remarks()).isEmpty());
        assertThat(times.getFirst().data().at()).isEqualTo(LocalTime.of(9, 45));
        assertThat(times)
                .extracting(one -> one.data().at())
                .doesNotContain(LocalTime.of(10, 30), LocalTime.of(11, 0), LocalTime.of(11, 30), LocalTime.of(18, 0));
    }

    @Test
    void saysWhyAColleagueIsNotTheBest() {
        House.Person busy = houses.aStaffMember(house, "Annelies");
        House.Person free = houses.aStaffMember(house, "Ingrid");
        schedule.aTalk(house, DAY, TEN, busy.personId(), houses.aVisitor(house, "Bram"));

        List<Opening> staff = around().staff(data);

        assertThat(staff).extracting(Opening::name).contains("Ingrid Test").doesNotContain("Marieke Test");
        assertThat(staff.getLast().name()).as("who cannot is last").isEqualTo("Annelies Test");
        assertThat(staff.getLast().isFree()).isFalse();
        assertThat(staff.getLast().remarks()).extracting(Remark::rule).contains(Rule.ONE_PLACE);
        assertThat(staff.stream().filter(one -> one.name().equals("Ingrid Test")))
                .singleElement()
                .satisfies(one -> assertThat(one.data().staff()).containsExactly(free.personId()));
    }

    @Test
    void roomsOfTheSameKindComeFirstAndBedroomsNever() {
        schedule.aRoom(house, "Alder", RoomKind.TALK, 2, 0);
        schedule.aRoom(house, "Aspen", RoomKind.GROUP, 20, 0);
        schedule.aRoom(house, "Bed", RoomKind.BEDROOM, 2, 0);

        List<Opening> rooms = around().rooms(data);

        assertThat(rooms).extracting(Opening::name).containsExactly("Alder", "Aspen");
        assertThat(rooms).extracting(Opening::alike).containsExactly(true, false);
    }

    @Test
    void nobodyIsOfferedForWhatTheHouseDoesByItself() {
        SessionData rest = schedule.alone(house, DAY, loes);
        SessionId id = schedule.add(house, rest);

        assertThat(as(coach, () -> openings.around(id, DAY)).staff(rest)).isEmpty();
    }

    @Test
    void knowsNoSessionOfAnotherHouse() {
        assertThatThrownBy(() -> as(coach, () -> openings.around(new SessionId(UUID.randomUUID()), DAY)))
                .isInstanceOf(NotFoundException.class);
        assertThat(around()).isNotNull();
    }

    private Openings around() {
        return as(coach, () -> openings.around(talk, DAY));
    }
}
