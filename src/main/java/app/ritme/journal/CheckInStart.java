package app.ritme.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a check-in begins.
 *
 * @param today the guest's own day now
 * @param day whose answers these will be: today, or one of the few before
 * @param said what was said already
 * @param before what stands ready from the day before, to be said again
 * @param tags the guest's own words of the last two weeks, the latest first
 */
public record CheckInStart(
        LocalDate today, LocalDate day, Optional<CheckInAnswers> said, Map<Scale, Answer> before, List<String> tags) {

    /** So far back a day can be told still. */
    public static final int DAYS_BACK = 3;

    public boolean isToday() {
        return day.equals(today);
    }

    /** The days that can be told, today first. */
    public List<LocalDate> days() {
        return today.minusDays(DAYS_BACK).datesUntil(today.plusDays(1)).toList().reversed();
    }
}
