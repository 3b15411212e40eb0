package app.ritme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.people.CareService;
import app.ritme.people.PeopleFixtures;
import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class MyCheckInServiceTest extends RitmeTest {

    @Autowired
    private MyCheckInService mine;

    @Autowired
    private CheckInService theirs;

    @Autowired
    private CareService care;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private Clock clock;

    private House house;
    private House.Person guest;
    private House.Person coach;
    private LocalDate today;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Check-in");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
        people.aCare(house, guest, coach);
        today = LocalDate.ofInstant(clock.instant(), Houses.ZONE);
    }

    @Test
    void yesterdaysAnswersStandReadyAndAreMarkedAsCarriedOver() {
        journals.aCheckIn(guest, today.minusDays(1), Map.of(Scale.SLEEP, 3, Scale.MOOD, 4));
        assertThat(as(guest, mine::start).before()).containsOnlyKeys(Scale.SLEEP, Scale.MOOD);

        doAs(guest, () -> mine.save(Map.of(Scale.SLEEP, 2)));

        assertThat(as(guest, mine::today).orElseThrow().answers())
                .containsOnly(
                        Map.entry(Scale.SLEEP, new Answer((short) 2, true)),
                        Map.entry(Scale.MOOD, new Answer((short) 4, false)));
    }

    @Test
    void answersOfTheDayBeforeYesterdayDoNotStandReady() {
        journals.aCheckIn(guest, today.minusDays(2), Map.of(Scale.SLEEP, 3));

        assertThat(as(guest, mine::start).before()).isEmpty();
    }

    @Test
    void aDayHasOneCheckInHoweverOftenItIsSaid() {
        doAs(guest, () -> mine.save(Map.of(Scale.SLEEP, 2)));
        doAs(guest, () -> mine.save(Map.of(Scale.SLEEP, 4)));
        doAs(guest, mine::notToday);

        assertThat(as(guest, () -> mine.lastDays(7)))
                .singleElement()
                .satisfies(said -> assertThat(said.notToday()).isTrue());
    }

    @Test
    void lastDaysBeginWithTheFirstAndLeaveOutWhatWasNotSaid() {
        journals.aCheckIn(guest, today.minusDays(6), Map.of(Scale.SLEEP, 1));
        journals.aCheckIn(guest, today.minusDays(7), Map.of(Scale.SLEEP, 5));
        doAs(guest, () -> mine.save(Map.of(Scale.SLEEP, 2)));

        assertThat(as(guest, () -> mine.lastDays(7)))
                .extracting(CheckInAnswers::day)
                .containsExactly(today.minusDays(6), today);
    }

    @Test
    void whoLooksAfterAGuestSeesThatTheDayIsHeavy() {
        doAs(guest, () -> mine.save(Map.of(Scale.SLEEP, 2, Scale.STRESS, 2)));
        House.Person light = houses.aGuest(house, "Bram");
        people.aCare(house, light, coach);
        doAs(light, () -> mine.save(Map.of(Scale.SLEEP, 4)));

        assertThat(as(coach, () -> theirs.low(today)))
                .singleElement()
                .satisfies(low -> assertThat(low.guestName()).isEqualTo("Loes Test"));
        assertThat(as(coach, () -> theirs.days(guest.personId(), today, 7)).days())
                .hasSize(1);
    }

    @Test
    void nobodyElseSeesIt() {
        doAs(guest, () -> mine.save(Map.of(Scale.SLEEP, 1)));
        House.Person other = houses.aStaffMember(house, "Anna");

        assertThat(as(other, () -> theirs.low(today))).isEmpty();
        for (House.Person stranger : new House.Person[] {other, house.manager()}) {
            assertThatThrownBy(() -> as(stranger, () -> theirs.days(guest.personId(), today, 7)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.care.not-yours"));
        }
        assertThatThrownBy(() -> as(coach, () -> theirs.days(new PersonId(UUID.randomUUID()), today, 7)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void itIsClosedWithTheNextClickOnceTheCareEnds() {
        doAs(guest, () -> mine.save(Map.of(Scale.SLEEP, 1)));
        assertThat(as(coach, () -> theirs.low(today))).hasSize(1);

        doAs(house.manager(), () -> care.endCare(journals.careOf(guest, coach)));

        assertThat(as(coach, () -> theirs.low(today))).isEmpty();
    }
}
