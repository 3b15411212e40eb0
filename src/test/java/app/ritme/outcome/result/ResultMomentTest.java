package app.ritme.outcome.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each moment has a day and a window around it. */
class ResultMomentTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2026, 3, 2);
    private static final LocalDate DEPARTURE = ARRIVAL.plusDays(20);

    @ParameterizedTest
    @CsvSource({
        "-15, ",
        "-14, START",
        "0, START",
        "3, START",
        "4, ",
        "17, ",
        "18, END",
        "20, END",
        "27, END",
        "28, ",
        "33, ",
        "34, MONTH_1",
        "62, MONTH_1",
        "63, ",
        "82, ",
        "83, MONTH_3",
        "139, MONTH_3",
        "140, ",
        "159, ",
        "160, MONTH_6",
        "244, MONTH_6",
        "245, ",
        "324, ",
        "325, MONTH_12",
        "445, MONTH_12",
        "446, "
    })
    void beginsAndEndsWithItsWindow(int dayOfStay, ResultMoment moment) {
        assertThat(ResultMoment.on(ARRIVAL.plusDays(dayOfStay), ARRIVAL, DEPARTURE)
                        .orElse(null))
                .isEqualTo(moment);
    }

    /** Both windows have each day of it. */
    @ParameterizedTest
    @CsvSource({"0, START", "1, START", "2, END", "3, END"})
    void theNearerOneHasADayOfAShortStay(int dayOfStay, ResultMoment moment) {
        assertThat(ResultMoment.on(ARRIVAL.plusDays(dayOfStay), ARRIVAL, ARRIVAL.plusDays(3)))
                .contains(moment);
    }

    @ParameterizedTest
    @CsvSource({"0, START", "3, START", "4, END"})
    void ofTwoEquallyNearItIsTheEarlier(int dayOfStay, ResultMoment moment) {
        assertThat(ResultMoment.on(ARRIVAL.plusDays(dayOfStay), ARRIVAL, ARRIVAL))
                .contains(moment);
    }
}
