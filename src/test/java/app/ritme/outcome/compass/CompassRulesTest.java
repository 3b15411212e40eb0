package app.ritme.outcome.compass;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.enrolment.EditionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a guest is asked, and that no figure of a group tells of one of them. */
class CompassRulesTest {

    private static final EditionId EDITION = new EditionId(UUID.fromString("0193b000-0000-7000-8000-000000000001"));

    /** A stay from the 1st to the 28th of November 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-31, ",
        "2026-11-01, ARRIVAL",
        "2026-11-26, ARRIVAL",
        "2026-11-27, DEPARTURE",
        "2026-12-04, DEPARTURE",
        "2026-12-05, WEEK_1",
        "2026-12-26, WEEK_4",
        "2027-02-20, WEEK_12",
        "2027-05-29, WEEK_26",
        "2027-11-26, WEEK_26",
        "2027-11-27, WEEK_52",
        "2028-11-27, WEEK_52",
    })
    void aMomentLastsUntilTheNext(LocalDate day, CompassMoment moment) {
        assertThat(CompassMoment.on(day, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 28)))
                .isEqualTo(Optional.ofNullable(moment));
    }

    /** After a stay until the 28th of November 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-12-05",
        "2026-12-04, 2026-12-05",
        "2026-12-05, 2026-12-26",
        "2027-02-20, 2027-05-29",
        "2027-11-26, 2027-11-27",
        "2027-11-27, ",
    })
    void theNextMomentAtHomeBegins(LocalDate day, LocalDate next) {
        assertThat(CompassMoment.nextAtHome(day, LocalDate.of(2026, 11, 28))).isEqualTo(Optional.ofNullable(next));
    }

    @Test
    void aStayOfTwoDaysIsAskedOnBoth() {
        LocalDate arrival = LocalDate.of(2026, 11, 1);

        assertThat(CompassMoment.on(arrival, arrival, arrival.plusDays(1))).contains(CompassMoment.ARRIVAL);
        assertThat(CompassMoment.on(arrival.plusDays(1), arrival, arrival.plusDays(1)))
                .contains(CompassMoment.DEPARTURE);
    }

    @Test
    void fewerThanFiveAreNotInIt() {
        assertThat(results(1, 2, 3, 4).moments()).isEmpty();
        assertThat(mean(results(1, 2, 3, 4, 5))).isEqualTo(3);
    }

    /** Of every group size: whoever comes next changes nothing that is shown, or hides among four others. */
    @Test
    void nobodyIsToldFromWhatItWasBefore() {
        var ratings = new ArrayList<Integer>();
        EditionResults before = results();
        int changes = 0;
        for (int guest = 1; guest <= 40; guest++) {
            ratings.add(guest % 2 == 0 ? 5 : 1 + guest % 3);
            EditionResults now =
                    results(ratings.stream().mapToInt(Integer::intValue).toArray());
            boolean changed = !now.equals(before);
            assertThat(changed).as("guest " + guest).isEqualTo(guest % EditionResults.GROUP == 0);
            changes += changed ? 1 : 0;
            before = now;
        }
        assertThat(changes).isEqualTo(8);
    }

    private static EditionResults results(int... ratings) {
        List<CompassFigure> figures = new ArrayList<>();
        for (int rating : ratings) {
            figures.add(new CompassFigure(
                    EDITION,
                    new CompassRating(
                            CompassMoment.ARRIVAL,
                            List.of(rating, rating, rating, rating, rating, rating),
                            Optional.of(Instant.EPOCH))));
        }
        return EditionResults.of(figures);
    }

    private static double mean(EditionResults results) {
        return Objects.requireNonNull(results.moments().get(CompassMoment.ARRIVAL))
                .of(CompassResult.CALM);
    }
}
