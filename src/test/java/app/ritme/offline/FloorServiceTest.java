package app.ritme.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.people.PeopleFixtures;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.program.BlockKind;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionInfo;
import app.ritme.schedule.SessionService;
import app.ritme.shared.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Whom a coach is offered on the floor: guests in their care, those of the training of now or next first. */
@SuppressWarnings("NullAway.Init")
class FloorServiceTest extends RitmeTest {

    @Autowired
    private FloorService service;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private SessionService sessions;

    private House house;
    private House.Person coach;
    private House.Person loes;
    private House.Person bram;

    @BeforeEach
    void twoGuestsOfWhomOneIsInCare() {
        house = houses.aHouse("Floor");
        coach = houses.aStaffMember(house, "Fenna");
        loes = houses.aGuest(house, "Loes");
        bram = houses.aGuest(house, "Bram");
        people.aCare(house, loes, coach);
    }

    @Test
    void offersThoseInCareAndCountsTheOthersOfTheTraining() {
        SessionId training = aSession(BlockKind.TRAINING, coach);

        Floor floor = floor(coach);

        assertThat(floor.guests()).extracting(PersonName::givenName).containsExactly("Loes");
        assertThat(floor.session().map(SessionInfo::id)).contains(training);
        assertThat(floor.others()).isOne();
    }

    @Test
    void offersNoSessionThatIsCancelledOrLedBySomebodyElseOrNoTraining() {
        House.Person other = houses.aStaffMember(house, "Wout");
        aSession(BlockKind.COACHING, coach);
        assertThat(floor(coach).session()).isEmpty();
        assertThat(floor(other).guests()).isEmpty();

        House second = houses.aHouse("Second");
        House.Person there = houses.aStaffMember(second, "Fenna");
        SessionId training = aSession(second, BlockKind.TRAINING, there, Set.of());
        assertThat(floor(there).session()).isPresent();
        assertThat(as(second.manager(), () -> service.floor(Houses.ZONE)).session())
                .isEmpty();
        doAs(second.manager(), () -> sessions.cancel(training, CancelReason.WEATHER));
        assertThat(floor(there).session()).isEmpty();
    }

    @Test
    void isNotForGuests() {
        assertThatThrownBy(() -> floor(loes)).isInstanceOf(AccessDeniedException.class);
    }

    private Floor floor(House.Person who) {
        return as(who, () -> service.floor(Houses.ZONE));
    }

    private SessionId aSession(BlockKind kind, House.Person leader) {
        return aSession(house, kind, leader, Set.of(loes.personId(), bram.personId()));
    }

    /** That goes on now. */
    private SessionId aSession(House where, BlockKind kind, House.Person leader, Set<PersonId> guests) {
        return schedule.add(
                where,
                new SessionData(
                        kind,
                        LocalizedText.EMPTY,
                        LocalDate.now(Houses.ZONE),
                        LocalTime.now(Houses.ZONE).truncatedTo(ChronoUnit.MINUTES),
                        60,
                        schedule.location(where),
                        Optional.empty(),
                        Set.of(leader.personId()),
                        guests));
    }
}
