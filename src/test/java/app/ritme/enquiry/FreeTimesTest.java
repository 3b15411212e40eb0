package app.ritme.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.people.PersonId;
import app.ritme.schedule.Held;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When a talk could be. */
class FreeTimesTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final PersonId MARIEKE = new PersonId(UUID.randomUUID());

    @Test
    void isEveryHalfHourOfTheWorkingTimeThatHoldsATalk() {
        assertThat(times(MONDAY, week(MONDAY, "09:00", "10:30"), List.of(), 45))
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 30));
        assertThat(times(MONDAY, week(MONDAY, "09:15", "10:30"), List.of(), 30))
                .containsExactly(LocalTime.of(9, 30), LocalTime.of(10, 0));
    }

    @Test
    void isNotWhileWhoTalksIsHeld() {
        var held = held(MARIEKE, new When(MONDAY, LocalTime.of(9, 45), 30, SWEDEN));

        assertThat(times(MONDAY, week(MONDAY, "09:00", "11:00"), List.of(held), 30))
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(10, 30));
    }

    @Test
    void isNotOnAFreeDayNorBeforeWhoTalksCanKnow() {
        var work = week(MONDAY, "09:00", "18:00");
        Instant morning = MONDAY.atTime(9, 0).atZone(SWEDEN).toInstant();

        List<FreeTime> times = new FreeTimes(work, List.of(), 60, SWEDEN, morning)
                .between(MONDAY.minusDays(1), MONDAY.plusDays(6), List.of(MARIEKE));

        assertThat(times).extracting(FreeTime::day).containsOnly(MONDAY);
        assertThat(times)
                .extracting(FreeTime::at)
                .startsWith(LocalTime.of(13, 0))
                .endsWith(LocalTime.of(17, 0));
    }

    @Test
    void skipsTheHourTheClockSkips() {
        assertThat(times(SPRING, week(SPRING, "00:00", "05:00"), List.of(), 30))
                .containsExactly(
                        LocalTime.of(0, 0),
                        LocalTime.of(0, 30),
                        LocalTime.of(1, 0),
                        LocalTime.of(1, 30),
                        LocalTime.of(3, 0),
                        LocalTime.of(3, 30),
                        LocalTime.of(4, 0),
                        LocalTime.of(4, 30));
    }

    @Test
    void neverOffersTheHourTheClockShowsTwiceTwice() {
        List<LocalTime> times = times(AUTUMN, week(AUTUMN, "00:00", "05:00"), List.of(), 30);

        List<Instant> starts = times.stream()
                .map(at -> new When(AUTUMN, at, 30, SWEDEN).startsAt())
                .toList();
        assertThat(times).contains(LocalTime.of(2, 0), LocalTime.of(3, 0)).doesNotHaveDuplicates();
        for (int i = 1; i < starts.size(); i++) {
            assertThat(Duration.between(starts.get(i - 1), starts.get(i)))
                    .isGreaterThanOrEqualTo(Duration.ofMinutes(30));
        }
    }

    @Test
    void aSessionInTheHourShownTwiceHoldsInItsFirstPass() {
        var held = held(MARIEKE, new When(AUTUMN, LocalTime.of(2, 0), 30, SWEDEN));

        assertThat(times(AUTUMN, week(AUTUMN, "00:00", "05:00"), List.of(held), 30))
                .contains(LocalTime.of(1, 30), LocalTime.of(3, 0))
                .doesNotContain(LocalTime.of(2, 0));
    }

    private static List<LocalTime> times(LocalDate day, Availability work, List<Held> held, int minutes) {
        return new FreeTimes(work, held, minutes, SWEDEN, Instant.EPOCH)
                .between(day, day, List.of(MARIEKE)).stream().map(FreeTime::at).toList();
    }

    private static Availability week(LocalDate day, String from, String until) {
        return Availability.of(MARIEKE, DayOfWeek.from(day), LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Held held(PersonId person, When when) {
        return new Held(person, new SessionId(UUID.randomUUID()), when.startsAt(), when.endsAt());
    }
}
