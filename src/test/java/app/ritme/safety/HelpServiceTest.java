package app.ritme.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.journal.Beside;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.MyCheckInService;
import app.ritme.journal.Scale;
import app.ritme.journal.Slept;
import app.ritme.organisation.OrganisationFixtures;
import app.ritme.shared.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A guest asks for somebody, or Ritme does for them. */
@SuppressWarnings("NullAway.Init")
class HelpServiceTest extends RitmeTest {

    @Autowired
    private HelpService help;

    @Autowired
    private AlertService alerts;

    @Autowired
    private AlertNews news;

    @Autowired
    private SafetyFixtures safety;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private OrganisationFixtures organisation;

    @Autowired
    private MyCheckInService checkIns;

    @Autowired
    private Clock clock;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aHouseWithACoachWhoWorks() {
        house = houses.aHouse("Help");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
    }

    @Test
    void aGuestSeesWhoIsThereAndWhoIsCalled() {
        safety.works(coach);

        assertThat(as(guest, () -> help.help(Houses.ZONE)).onDuty())
                .singleElement()
                .satisfies(one -> assertThat(one.givenName()).isEqualTo("Marieke"));
        doAs(guest, help::press);

        assertThat(as(guest, () -> help.help(Houses.ZONE)).open())
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.reason()).isEqualTo(Reason.HELP);
                    assertThat(open.called()).contains("Marieke");
                    assertThat(open.taker()).isEmpty();
                });
        assertThat(as(coach, alerts::rows)).singleElement().satisfies(row -> {
            assertThat(row.guestName()).isEqualTo("Loes Test");
            assertThat(row.waits()).isTrue();
        });
    }

    @Test
    void outsideOfStaffedHoursNobodyIsCalledAndTheNumbersOfTheCountryAreThere() {
        doAs(guest, help::press);

        Help now = as(guest, () -> help.help(Houses.ZONE));
        assertThat(now.onDuty()).isEmpty();
        assertThat(now.open())
                .singleElement()
                .satisfies(open -> assertThat(open.called()).isEmpty());
        assertThat(now.house().numbers().all()).extracting(HelpNumber::number).containsExactly("112", "90101", "1177");
        assertThat(as(guest, () -> help.numbers(Houses.ZONE)))
                .isEqualTo(now.house().numbers());
        assertThat(as(coach, alerts::rows)).isEmpty();
    }

    @Test
    void pressedTwiceItIsOneAlert() {
        safety.works(coach);

        doAs(guest, help::press);
        doAs(guest, help::press);

        assertThat(as(coach, alerts::rows)).hasSize(1);
    }

    @Test
    void pressedInTwoPlacesAtOnceItIsOneAlert() throws Exception {
        safety.works(coach);
        var together = new CyclicBarrier(2);
        Callable<Boolean> press = () -> as(guest, () -> {
            together.await();
            help.press();
            return true;
        });

        try (var both = Executors.newFixedThreadPool(2)) {
            for (var pressed : both.invokeAll(List.of(press, press))) {
                assertThat(pressed.get()).isTrue();
            }
        }

        assertThat(as(coach, alerts::rows)).hasSize(1);
    }

    @Test
    void onceItIsClosedAnotherCanBeAsked() {
        safety.works(coach);
        AlertId first = safety.anAlert(guest, coach);
        doAs(coach, () -> {
            alerts.take(first);
            alerts.close(first, "Walked along the lake.");
        });

        AlertId second = safety.anAlert(guest, coach);

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void theLowestMoodOnTheThirdDayCallsSomebodyWithTheCheckIn() {
        safety.works(coach);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Houses.ZONE);
        journals.aCheckIn(guest, today.minusDays(2), Map.of(Scale.MOOD, 1));
        journals.aCheckIn(guest, today.minusDays(1), Map.of(Scale.MOOD, 1));

        assertThat(as(guest, () -> checkIns.save(Map.of(Scale.MOOD, 2))).calls())
                .isFalse();
        assertThat(as(coach, alerts::rows)).isEmpty();
        assertThat(as(guest, () -> checkIns.save(Map.of(Scale.MOOD, 1))).calls())
                .isTrue();

        AlertId raised = as(coach, alerts::rows).getFirst().id();
        assertThat(as(coach, () -> alerts.open(raised)).reason()).isEqualTo(Reason.MOOD);
    }

    @Test
    void aDayToldLaterCallsForEachRowItCompletesWhicheverDayEndsIt() {
        safety.works(coach);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Houses.ZONE);
        says(today.minusDays(3), Map.of(Scale.MOOD, 1), Optional.empty());
        says(today.minusDays(2), Map.of(Scale.MOOD, 1), Optional.of(Slept.UNDER_FIVE));
        says(today, Map.of(Scale.MOOD, 3), Optional.of(Slept.UNDER_FIVE));
        assertThat(as(coach, alerts::rows)).isEmpty();

        assertThat(says(today.minusDays(1), Map.of(Scale.MOOD, 1), Optional.of(Slept.UNDER_FIVE)))
                .isTrue();

        assertThat(as(coach, alerts::rows))
                .extracting(row -> as(coach, () -> alerts.open(row.id())).reason())
                .containsExactlyInAnyOrder(Reason.MOOD, Reason.SLEEP);
    }

    @Test
    void aRuleRaisesOnceForADayAlsoAfterItWasClosed() {
        safety.works(coach);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Houses.ZONE);
        journals.aCheckIn(guest, today.minusDays(2), Map.of(Scale.MOOD, 1));
        journals.aCheckIn(guest, today.minusDays(1), Map.of(Scale.MOOD, 1));
        doAs(guest, () -> checkIns.save(Map.of(Scale.MOOD, 1)));
        AlertId raised = as(coach, alerts::rows).getFirst().id();
        doAs(coach, () -> {
            alerts.take(raised);
            alerts.close(raised, "We had tea.");
        });

        doAs(guest, () -> checkIns.save(Map.of(Scale.ENERGY, 1)));

        assertThat(as(coach, alerts::rows)).isEmpty();
    }

    @Test
    void aShortNightIsSaidAndChangedUntilTheDayIsOver() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Houses.ZONE);
        says(today, Map.of(Scale.SLEEP, 1), Optional.of(Slept.UNDER_FIVE));
        assertThat(as(guest, checkIns::today).orElseThrow().slept()).isEqualTo(Slept.UNDER_FIVE);

        says(today, Map.of(Scale.SLEEP, 4), Optional.empty());
        assertThat(as(guest, checkIns::today).orElseThrow().slept())
                .as("it was a good night after all")
                .isNull();

        says(today, Map.of(Scale.SLEEP, 1), Optional.of(Slept.UNDER_FIVE));
        doAs(guest, checkIns::notToday);
        assertThat(as(guest, checkIns::today).orElseThrow().slept()).isNull();
    }

    @Test
    void theGuestReadsWhatWasDoneAndWhoLooked() {
        safety.works(coach);
        AlertId alert = safety.anAlert(guest, coach);
        doAs(coach, () -> {
            alerts.open(alert);
            alerts.take(alert);
            alerts.close(alert, "Walked along the lake.");
        });

        assertThat(as(guest, help::alerts)).singleElement().satisfies(mine -> {
            assertThat(mine.notes()).containsExactly("Walked along the lake.");
            assertThat(mine.closedAt()).isNotNull();
            assertThat(mine.readings())
                    .singleElement()
                    .satisfies(reading -> assertThat(reading.readerName()).isEqualTo("Marieke Test"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void howTheHouseStandsNeverMatters(Standing standing) {
        safety.works(coach);
        organisation.stand(house, standing);

        AlertId alert = safety.anAlert(guest, coach);
        doAs(coach, () -> {
            alerts.take(alert);
            alerts.close(alert, "Walked along the lake.");
        });

        assertThat(as(guest, help::alerts)).hasSize(1);
    }

    @Test
    void aPageThatIsGoneKeepsNobodyElseFromHearingIt() {
        var heard = new AtomicInteger();
        Runnable gone = as(
                coach,
                () -> news.tell(() -> {
                    throw new IllegalStateException("closed");
                }));
        List<Runnable> pages = IntStream.range(0, 5)
                .mapToObj(page -> as(coach, () -> news.tell(heard::incrementAndGet)))
                .toList();

        doAs(guest, help::press);

        await().atMost(Duration.ofSeconds(5)).until(() -> heard.get() == pages.size());
        pages.forEach(Runnable::run);
        gone.run();
    }

    @Test
    void whoWorksHereAsksForNobody() {
        assertThatThrownBy(() -> doAs(coach, help::press)).isInstanceOf(AccessDeniedException.class);
    }

    /** @return whether somebody is called */
    private boolean says(LocalDate day, Map<Scale, Integer> tapped, Optional<Slept> slept) {
        return as(guest, () -> checkIns.save(day, tapped, slept, Beside.NOTHING))
                .calls();
    }
}
