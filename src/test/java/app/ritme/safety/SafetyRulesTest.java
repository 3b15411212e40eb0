package app.ritme.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.journal.Answer;
import app.ritme.journal.Beside;
import app.ritme.journal.CheckInAnswers;
import app.ritme.journal.Scale;
import app.ritme.journal.Slept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When Ritme raises an alert by itself, at the edges of each rule. */
class SafetyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theLowestMoodThreeDaysInARow() {
        assertThat(SafetyRules.of(TODAY, List.of(mood(2, 1), mood(1, 1), mood(0, 1))))
                .containsExactly(Reason.MOOD);
    }

    @Test
    void twoDaysAreNotThree() {
        assertThat(SafetyRules.of(TODAY, List.of(mood(1, 1), mood(0, 1)))).isEmpty();
    }

    @Test
    void oneStepAboveTheLowestIsNotTheLowest() {
        assertThat(SafetyRules.of(TODAY, List.of(mood(2, 1), mood(1, 2), mood(0, 1))))
                .isEmpty();
        assertThat(SafetyRules.of(TODAY, List.of(mood(2, 1), mood(1, 1), mood(0, 2))))
                .isEmpty();
    }

    @Test
    void aDayThatIsMissingBreaksTheRow() {
        assertThat(SafetyRules.of(TODAY, List.of(mood(3, 1), mood(2, 1), mood(0, 1))))
                .isEmpty();
    }

    @Test
    void aDayWithoutAMoodBreaksTheRow() {
        assertThat(SafetyRules.of(TODAY, List.of(mood(2, 1), night(1, Slept.LONGER), mood(0, 1))))
                .isEmpty();
    }

    @Test
    void whatWasLeftAsItStoodCounts() {
        var carried = new CheckInAnswers(
                TODAY, false, Map.of(Scale.MOOD, new Answer((short) 1, false)), null, Beside.NOTHING, Instant.EPOCH);

        assertThat(SafetyRules.of(TODAY, List.of(mood(2, 1), mood(1, 1), carried)))
                .containsExactly(Reason.MOOD);
    }

    @Test
    void lessThanFiveHoursThreeNightsInARow() {
        assertThat(SafetyRules.of(
                        TODAY,
                        List.of(night(2, Slept.UNDER_FIVE), night(1, Slept.UNDER_FIVE), night(0, Slept.UNDER_FIVE))))
                .containsExactly(Reason.SLEEP);
    }

    @Test
    void aLongerNightOrOneNobodySpokeOfBreaksTheRow() {
        assertThat(SafetyRules.of(
                        TODAY,
                        List.of(night(2, Slept.UNDER_FIVE), night(1, Slept.FIVE_TO_SEVEN), night(0, Slept.UNDER_FIVE))))
                .isEmpty();
        assertThat(SafetyRules.of(
                        TODAY, List.of(night(2, Slept.UNDER_FIVE), night(1, null), night(0, Slept.UNDER_FIVE))))
                .isEmpty();
        assertThat(SafetyRules.of(TODAY, List.of(night(1, Slept.UNDER_FIVE), night(0, Slept.UNDER_FIVE))))
                .isEmpty();
    }

    @Test
    void bothAreTwo() {
        assertThat(SafetyRules.of(TODAY, List.of(bad(2), bad(1), bad(0)))).containsExactly(Reason.MOOD, Reason.SLEEP);
    }

    private static CheckInAnswers mood(int daysAgo, int value) {
        return said(daysAgo, value, null);
    }

    private static CheckInAnswers night(int daysAgo, @Nullable Slept slept) {
        return new CheckInAnswers(
                TODAY.minusDays(daysAgo), false, Map.of(Scale.SLEEP, answer(1)), slept, Beside.NOTHING, Instant.EPOCH);
    }

    private static CheckInAnswers bad(int daysAgo) {
        return said(daysAgo, 1, Slept.UNDER_FIVE);
    }

    private static CheckInAnswers said(int daysAgo, int mood, @Nullable Slept slept) {
        return new CheckInAnswers(
                TODAY.minusDays(daysAgo),
                false,
                Map.of(Scale.MOOD, answer(mood)),
                slept,
                Beside.NOTHING,
                Instant.EPOCH);
    }

    private static Answer answer(int value) {
        return new Answer((short) value, true);
    }
}
