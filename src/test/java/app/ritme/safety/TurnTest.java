package app.ritme.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose turn it is to be called. */
class TurnTest {

    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final AlertId ALERT = new AlertId(UUID.randomUUID());

    private final Turn anna = turn();
    private final Turn bas = turn();
    private final Turn clinician = new Turn(new PersonId(UUID.randomUUID()), null);
    private final List<Turn> there = List.of(anna, bas, clinician);

    @Test
    void theFirstOnDutyIsTheFirst() {
        assertThat(Turn.next(there, List.of(), Optional.empty())).contains(anna);
    }

    @Test
    void nobodyIsCalledTwiceBeforeEverybodyWasOnce() {
        assertThat(Turn.next(there, List.of(call(anna, 0)), Optional.empty())).contains(bas);
        assertThat(Turn.next(there, List.of(call(anna, 0), call(bas, 10)), Optional.empty()))
                .contains(clinician);
    }

    @Test
    void thenItBeginsAgainWithWhomWasCalledLongestAgo() {
        assertThat(Turn.next(there, List.of(call(anna, 0), call(bas, 10), call(clinician, 20)), Optional.empty()))
                .contains(anna);
        assertThat(Turn.next(
                        there,
                        List.of(call(anna, 0), call(bas, 10), call(clinician, 20), call(anna, 30)),
                        Optional.empty()))
                .contains(bas);
    }

    @Test
    void whoHandsItOverIsNotTheNext() {
        assertThat(Turn.next(there, List.of(), Optional.of(anna.person()))).contains(bas);
        assertThat(Turn.next(List.of(anna), List.of(), Optional.of(anna.person())))
                .isEmpty();
    }

    @Test
    void theNextIsCalledWhenPatienceOrDutyIsOver() {
        assertThat(anna.over(NOW, Duration.ofMinutes(10))).isEqualTo(NOW.plusSeconds(600));
        assertThat(anna.over(NOW, Duration.ofHours(2))).isEqualTo(NOW.plusSeconds(3600));
        assertThat(clinician.over(NOW, Duration.ofHours(2))).isEqualTo(NOW.plusSeconds(7200));
    }

    @Test
    void nobodyIsThereNobodyIsCalled() {
        assertThat(Turn.next(List.of(), List.of(), Optional.empty())).isEmpty();
    }

    private static AlertCall call(Turn turn, int minute) {
        return new AlertCall(ALERT, turn, NOW.plusSeconds(60L * minute));
    }

    private static Turn turn() {
        return new Turn(new PersonId(UUID.randomUUID()), NOW.plusSeconds(3600));
    }
}
