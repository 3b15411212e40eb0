package app.ritme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.people.PersonId;
import app.ritme.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckInTest {

    private static final Instant NOW = Instant.parse("2026-10-08T06:12:00Z");

    private final CheckIn checkIn = new CheckIn(new PersonId(UUID.randomUUID()), LocalDate.of(2026, 10, 8), NOW);

    @Test
    void keepsWhatWasTappedApartFromWhatWasCarriedOver() {
        checkIn.answer(
                Map.of(Scale.SLEEP, 2), Map.of(Scale.SLEEP, Answer.tapped(4), Scale.MOOD, Answer.tapped(3)), NOW);

        assertThat(checkIn.said().answers())
                .containsOnly(
                        Map.entry(Scale.SLEEP, new Answer((short) 2, true)),
                        Map.entry(Scale.MOOD, new Answer((short) 3, false)));
    }

    @Test
    void aPartMayStayOpen() {
        checkIn.answer(Map.of(Scale.ENERGY, 5), Map.of(), NOW);

        assertThat(checkIn.said().answers()).containsOnlyKeys(Scale.ENERGY);
    }

    @Test
    void sayingItAgainChangesOnlyWhatIsTapped() {
        checkIn.answer(Map.of(Scale.SLEEP, 2, Scale.MOOD, 3), Map.of(), NOW);
        checkIn.answer(Map.of(Scale.MOOD, 4), Map.of(Scale.SLEEP, Answer.tapped(5)), NOW.plusSeconds(60));

        assertThat(checkIn.said().answers())
                .containsEntry(Scale.SLEEP, Answer.tapped(2))
                .containsEntry(Scale.MOOD, Answer.tapped(4));
    }

    @Test
    void nothingAtAllIsNoCheckIn() {
        assertThatThrownBy(() -> checkIn.answer(Map.of(), Map.of(), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.check-in.empty"));
    }

    @Test
    void notTodayIsAnAnswerAndCanBeTakenBackByAnswering() {
        checkIn.answer(Map.of(Scale.SLEEP, 2), Map.of(), NOW);
        checkIn.leaveForToday(NOW);
        assertThat(checkIn.said().notToday()).isTrue();
        assertThat(checkIn.said().answers()).isEmpty();

        checkIn.answer(Map.of(Scale.SLEEP, 3), Map.of(), NOW);
        assertThat(checkIn.said().notToday()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 5, true", "2, 2, true", "2, 3, false", "3, 3, false", "5, 5, false"})
    void isLowWithOneOfTheHeaviestOrTwoHeavyAnswers(int sleep, int stress, boolean low) {
        checkIn.answer(Map.of(Scale.SLEEP, sleep, Scale.STRESS, stress), Map.of(), NOW);

        assertThat(checkIn.said().isLow()).isEqualTo(low);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void knowsFiveWordsForEachScale(int beyond) {
        assertThatThrownBy(() -> Answer.tapped(beyond)).isInstanceOf(IllegalArgumentException.class);
    }
}
