package app.ritme.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody said on the days around one of them.
 *
 * @param checkIns until today, the first first; a day without one is not in it
 */
record LastDays(LocalDate today, List<CheckIn> checkIns) {

    Optional<CheckIn> on(LocalDate day) {
        return checkIns.stream().filter(checkIn -> checkIn.day().equals(day)).findFirst();
    }

    /** What was said the day before. */
    Map<Scale, Answer> before(LocalDate day) {
        return on(day.minusDays(1)).map(CheckIn::answers).orElseGet(Map::of);
    }

    /** All of them, with this in place of what was said that day. */
    List<CheckInAnswers> with(CheckInAnswers said) {
        return Stream.concat(
                        checkIns.stream()
                                .map(CheckIn::said)
                                .filter(other -> !other.day().equals(said.day())),
                        Stream.of(said))
                .toList();
    }
}
