package app.ritme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pain and words of one's own beside the scales, and days that are told later. */
@SuppressWarnings("NullAway.Init")
class BesideServicesTest extends RitmeTest {

    private static final Beside SAID = new Beside(4, List.of("Zwanenmeer", "hoofdpijn"));

    @Autowired
    private MyCheckInService mine;

    @Autowired
    private SharedEntryService theirs;

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
        house = houses.aHouse("Beside");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
        people.aCare(house, guest, coach);
        today = LocalDate.ofInstant(clock.instant(), Houses.ZONE);
    }

    @Test
    void theGuestAndWhoLooksAfterTheGuestReadIt() {
        say(today, SAID);

        assertThat(as(guest, mine::start).said().orElseThrow().beside()).isEqualTo(SAID);
        assertThat(as(guest, () -> mine.lastDays(7)))
                .extracting(CheckInAnswers::beside)
                .containsExactly(SAID);
        assertThat(as(coach, () -> theirs.journal(guest.personId(), today, 7, 5))
                        .days())
                .extracting(CheckInAnswers::beside)
                .containsExactly(SAID);
    }

    @Test
    void saidAgainWithoutItItIsOpenAndNotTodayTakesItBack() {
        say(today, SAID);
        say(today, Beside.NOTHING);
        assertThat(as(guest, mine::start).said().orElseThrow().beside()).isEqualTo(Beside.NOTHING);

        say(today, SAID);
        doAs(guest, mine::notToday);
        assertThat(as(guest, mine::start).said().orElseThrow().beside()).isEqualTo(Beside.NOTHING);
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingIsKept() {
        assertThatThrownBy(() -> say(today, new Beside(11, List.of()))).isInstanceOf(Refusal.class);
        assertThat(as(guest, mine::today)).isEmpty();
    }

    @Test
    void wordsOfTheLastTwoWeeksStandReadyTheLatestFirst() {
        say(today.minusDays(1), new Beside(null, List.of("walked", "visitors")));
        say(today, new Beside(null, List.of("walked", "calm")));

        assertThat(as(guest, mine::start).tags()).containsExactly("walked", "calm", "visitors");
    }

    @Test
    void aDumpShowsNoWord() {
        say(today, SAID);

        String row = superuser()
                .sql("select c::text from app.check_in c where person_id = ?")
                .param(guest.person())
                .query(String.class)
                .single();
        assertThat(row)
                .doesNotContain("Zwanenmeer")
                .doesNotContain(HexFormat.of().formatHex("Zwanenmeer".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDayJustGoneByIsToldLaterAndStandsOnItsOwn() {
        journals.aCheckIn(guest, today.minusDays(4), Map.of(Scale.MOOD, 4));
        CheckInStart start = as(guest, () -> mine.start(Optional.of(today.minusDays(3))));
        assertThat(start.day()).isEqualTo(today.minusDays(3));
        assertThat(start.before()).containsOnlyKeys(Scale.MOOD);

        say(today.minusDays(3), Beside.NOTHING);

        assertThat(as(guest, mine::today)).isEmpty();
        assertThat(as(guest, () -> mine.on(today.minusDays(3))).orElseThrow().answers())
                .containsOnlyKeys(Scale.SLEEP, Scale.MOOD);
    }

    @Test
    void neitherADayBeforeThatNorOneToComeIsTold() {
        for (LocalDate closed : List.of(today.minusDays(4), today.plusDays(1))) {
            assertThatThrownBy(() -> say(closed, Beside.NOTHING))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.check-in.day"));
            assertThat(as(guest, () -> mine.start(Optional.of(closed))).day()).isEqualTo(today);
        }
    }

    /** The day in the middle was missing; told later it makes three in a row, which call somebody. */
    @Test
    void aDayToldLaterCallsSomebodyWhereItMakesARow() {
        journals.aCheckIn(guest, today.minusDays(2), Map.of(Scale.MOOD, 1));
        assertThat(as(guest, () -> mine.save(Map.of(Scale.MOOD, 1))).calls()).isFalse();

        assertThat(as(
                                guest,
                                () -> mine.save(
                                        today.minusDays(1), Map.of(Scale.MOOD, 1), Optional.empty(), Beside.NOTHING))
                        .calls())
                .isTrue();
    }

    private void say(LocalDate day, Beside beside) {
        doAs(guest, () -> mine.save(day, Map.of(Scale.SLEEP, 3), Optional.empty(), beside));
    }
}
