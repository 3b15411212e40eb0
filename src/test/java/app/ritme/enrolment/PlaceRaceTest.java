package app.ritme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Proof;
import app.ritme.RitmeTest;
import app.ritme.people.PersonId;
import app.ritme.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many want the last place at the same moment: one gets it, all others hear that somebody was first, and nothing else. */
class PlaceRaceTest extends RitmeTest {

    private static final int CROWD = 64;
    private static final LocalDate ARRIVAL = EnrolmentFixtures.today().plusDays(10);
    private static final String FULL = "error.place.full";

    @Autowired
    private EnrolmentFixtures fixtures;

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private EnrolmentStepService steps;

    @Test
    void ofManyForOnePlaceExactlyOneWins() throws Exception {
        House house = houses.aHouse("Last place");
        List<PersonId> guests = guests(house);
        try (var crowd = Executors.newFixedThreadPool(CROWD)) {
            for (int round = 0; round < Proof.count(3, 200); round++) {
                // One after another, because nobody is in two stays at once.
                LocalDate arrival = ARRIVAL.plusDays(7L * round);
                EditionId edition = fixtures.anEdition(house, "Round " + round, arrival, 1, null);
                assertOneWins(race(crowd, house, guests, edition, arrival), edition, round);
            }
        }
    }

    @Test
    void ofManyForOneBedExactlyOneWins() throws Exception {
        House house = houses.aHouse("Last bed");
        fixtures.aBedroom(house, "Alder", 1);
        List<PersonId> guests = guests(house);
        try (var crowd = Executors.newFixedThreadPool(CROWD)) {
            for (int round = 0; round < Proof.count(2, 200); round++) {
                LocalDate arrival = ARRIVAL.plusDays(7L * round);
                // Two editions in the same house: their nights are not the same rows, but the bed is.
                EditionId one = fixtures.anEdition(house, "One " + round, arrival, CROWD, null);
                EditionId other = fixtures.anEdition(house, "Other " + round, arrival, CROWD, null);
                var barrier = new CyclicBarrier(CROWD);
                List<String> said = said(crowd.invokeAll(IntStream.range(0, CROWD)
                        .mapToObj(i -> enrols(house, guests.get(i), i % 2 == 0 ? one : other, arrival, barrier))
                        .toList()));
                assertThat(said).as("round %d", round).containsOnlyOnce("").containsOnly("", FULL);
            }
        }
    }

    @Test
    void whatComesFreeAtTheSameMomentGoesToEachOfThoseWhoWaitOnce() throws Exception {
        House house = houses.aHouse("Coming and going");
        List<PersonId> guests = guests(house);
        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < Proof.count(2, 50); round++) {
                LocalDate arrival = ARRIVAL.plusDays(7L * round);
                EditionId edition = fixtures.anEdition(house, "Free " + round, arrival, 8, null);
                List<EnrolmentId> here = guests.subList(0, 8).stream()
                        .map(guest -> fixtures.enrol(house, edition, Beginning.CONFIRMATION, guest))
                        .toList();
                List<EnrolmentId> waiting = guests.subList(8, 20).stream()
                        .map(guest -> fixtures.enrol(house, edition, Beginning.WAITING_LIST, guest))
                        .toList();
                var barrier = new CyclicBarrier(8);

                List<String> said = said(crowd.invokeAll(here.stream()
                        .map(id -> attempt(barrier, house, () -> steps.cancel(id, EndReason.OTHER_PLANS)))
                        .toList()));

                assertThat(said).as("round %d", round).containsOnly("");
                assertThat(taken(edition)).isEqualTo(8);
                assertThat(as(house.manager(), () -> waiting.stream()
                                .map(id -> enrolments.details(id).row().state())
                                .toList()))
                        .containsExactlyElementsOf(IntStream.range(0, 12)
                                .mapToObj(i -> i < 8 ? EnrolmentState.OFFERED : EnrolmentState.WAITLISTED)
                                .toList());
            }
        }
    }

    private List<String> race(
            ExecutorService crowd, House house, List<PersonId> guests, EditionId edition, LocalDate arrival)
            throws InterruptedException {
        var barrier = new CyclicBarrier(CROWD);
        return said(crowd.invokeAll(guests.stream()
                .map(guest -> enrols(house, guest, edition, arrival, barrier))
                .toList()));
    }

    private void assertOneWins(List<String> said, EditionId edition, int round) {
        assertThat(said).as("round %d", round).containsOnlyOnce("").containsOnly("", FULL);
        assertThat(taken(edition)).as("round %d", round).isOne();
    }

    /** The fullest night. */
    private int taken(EditionId edition) {
        return superuser()
                .sql("select max(persons_taken) from app.edition_night where edition_id = :edition")
                .param("edition", edition.value())
                .query(Integer.class)
                .single();
    }

    private Callable<String> enrols(
            House house, PersonId guest, EditionId edition, LocalDate arrival, CyclicBarrier barrier) {
        var data = EnrolmentFixtures.data(edition, arrival, false, guest);
        return attempt(barrier, house, () -> enrolments.enrol(data, Beginning.CONFIRMATION, ""));
    }

    /** What a person is told, empty when it worked. */
    private static Callable<String> attempt(CyclicBarrier barrier, House house, Runnable work) {
        return () -> {
            barrier.await();
            try {
                doAs(house.manager(), work);
                return "";
            } catch (Refusal refusal) {
                return refusal.key();
            } catch (RuntimeException shown) {
                return shown.toString();
            }
        };
    }

    private static List<String> said(List<Future<String>> results) {
        return results.stream().map(Future::resultNow).toList();
    }

    private List<PersonId> guests(House house) {
        return IntStream.range(0, CROWD)
                .mapToObj(i -> houses.aVisitor(house, "Guest" + i))
                .toList();
    }
}
