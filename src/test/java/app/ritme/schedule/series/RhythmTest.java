package app.ritme.schedule.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.Proof;
import app.ritme.schedule.When;
import app.ritme.shared.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {

    private static final LocalDate TUESDAY = LocalDate.of(2031, 5, 6);

    @Test
    void itIsWrittenAsCalendarsHaveIt() {
        assertThat(Rhythm.weekly(2, Set.of(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY))
                        .rule(TUESDAY.plusWeeks(4)))
                .isEqualTo("FREQ=WEEKLY;WKST=MO;UNTIL=20310603;INTERVAL=2;BYDAY=TU,TH");
        assertThat(Rhythm.daily().rule(TUESDAY)).isEqualTo("FREQ=DAILY;UNTIL=20310506;INTERVAL=1");
    }

    @Test
    void everySecondWeekOnTwoDays() {
        Rhythm rhythm = Rhythm.weekly(2, Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY));

        assertThat(rhythm.days(TUESDAY, TUESDAY.plusWeeks(3)))
                .containsExactly(TUESDAY, TUESDAY.plusDays(5), TUESDAY.plusDays(14), TUESDAY.plusDays(19));
    }

    @Test
    void itBeginsOnTheFirstOfItsDays() {
        Rhythm rhythm = Rhythm.weekly(1, Set.of(DayOfWeek.MONDAY));

        assertThat(Repetition.until(rhythm, TUESDAY, TUESDAY.plusWeeks(3)).days())
                .containsExactly(TUESDAY.plusDays(6), TUESDAY.plusDays(13), TUESDAY.plusDays(20));
    }

    @Test
    void aNumberOfTimesComesToALastDay() {
        Repetition ten = Repetition.times(Rhythm.daily(), TUESDAY, 10);

        assertThat(ten.days()).hasSize(10);
        assertThat(ten.last()).isEqualTo(TUESDAY.plusDays(9));
    }

    @Test
    void whatIsNoRepetitionIsRefused() {
        assertThatThrownBy(() -> Rhythm.weekly(1, Set.of())).hasMessage("error.repeat.weekdays");
        assertThatThrownBy(() -> Rhythm.weekly(13, Set.of(DayOfWeek.MONDAY))).hasMessage("error.repeat.every");
        assertThatThrownBy(() -> Repetition.times(Rhythm.daily(), TUESDAY, 1)).hasMessage("error.repeat.once");
        assertThatThrownBy(() -> Repetition.until(Rhythm.daily(), TUESDAY, TUESDAY))
                .hasMessage("error.repeat.once");
        assertThatThrownBy(() -> Repetition.until(
                        Rhythm.daily(), TUESDAY, TUESDAY.plusWeeks(26).plusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.repeat.long");
        assertThat(Repetition.until(Rhythm.daily(), TUESDAY, TUESDAY.plusWeeks(26))
                        .days())
                .hasSize(183);
    }

    /** What is shifted to other days comes on exactly the days that are so much later, also over the end of a week. */
    @Test
    void shiftedItComesOnTheSameDaysSoMuchLater() {
        Random random = seeded("shifted rhythms");
        for (int attempt = 0; attempt < Proof.count(300, 20_000); attempt++) {
            Rhythm rhythm = aRhythm(random);
            LocalDate first = rhythm.firstFrom(TUESDAY.plusDays(random.nextInt(400)));
            LocalDate last = first.plusDays(random.nextInt(180));
            int shift = random.nextInt(31) - 15;

            assertThat(rhythm.shifted(shift).days(first.plusDays(shift), last.plusDays(shift)))
                    .as("%s from %s, shifted by %s", rhythm, first, shift)
                    .isEqualTo(rhythm.days(first, last).stream()
                            .map(day -> day.plusDays(shift))
                            .toList());
        }
    }

    @Test
    void itIsReadAsItWasWritten() {
        Random random = seeded("rhythms written");
        for (int attempt = 0; attempt < Proof.count(300, 20_000); attempt++) {
            Rhythm rhythm = aRhythm(random).shifted(random.nextInt(7));
            assertThat(Rhythm.of(rhythm.rule(TUESDAY))).isEqualTo(rhythm);
        }
    }

    /**
     * Days by the rule and hours by the clock on the wall are the moments that ical4j's own expansion in the zone gives,
     * through both nights in which the clock is changed. The hour in which that is done is left to
     * {@link #theNightsOfTheClock}: ical4j goes on with what that hour became, also on other days of the same week.
     */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "Europe/Stockholm"})
    void momentsAreThoseOfIcal4j(String place) {
        ZoneId zone = ZoneId.of(place);
        Random random = seeded("moments in " + place);
        List<LocalDate> nights = List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25));
        for (int attempt = 0; attempt < Proof.count(400, 20_000); attempt++) {
            Rhythm rhythm = aRhythm(random);
            LocalDate night = nights.get(random.nextInt(2));
            LocalDate first = rhythm.firstFrom(night.minusDays(8 + random.nextInt(60)));
            LocalDate last = night.plusDays(random.nextInt(60));
            LocalTime at = LocalTime.of((3 + random.nextInt(23)) % 24, 15 * random.nextInt(4));

            assertThat(ours(rhythm, first, last, at, zone))
                    .as("%s from %s at %s", rhythm.rule(last), first, at)
                    .isEqualTo(ofIcal4j(rhythm, first, last, at, zone));
        }
    }

    @Test
    void theNightsOfTheClock() {
        ZoneId zone = ZoneId.of("Europe/Amsterdam");
        assertThat(ours(
                        Rhythm.daily(),
                        LocalDate.of(2026, 3, 28),
                        LocalDate.of(2026, 3, 30),
                        LocalTime.of(2, 30),
                        zone))
                .as("02:30 does not exist on the 29th and is later by the hour; the next day it is 02:30 again")
                .containsExactly(
                        Instant.parse("2026-03-28T01:30:00Z"),
                        Instant.parse("2026-03-29T01:30:00Z"),
                        Instant.parse("2026-03-30T00:30:00Z"));
        assertThat(ours(
                        Rhythm.daily(),
                        LocalDate.of(2026, 10, 24),
                        LocalDate.of(2026, 10, 26),
                        LocalTime.of(2, 30),
                        zone))
                .as("02:30 comes twice on the 25th; the first counts")
                .containsExactly(
                        Instant.parse("2026-10-24T00:30:00Z"),
                        Instant.parse("2026-10-25T00:30:00Z"),
                        Instant.parse("2026-10-26T01:30:00Z"));
    }

    @Test
    void theOtherDaysOfTheWeekKeepTheirHour() {
        assertThat(ours(
                        Rhythm.weekly(1, Set.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY)),
                        LocalDate.of(2026, 3, 22),
                        LocalDate.of(2026, 4, 3),
                        LocalTime.of(2, 45),
                        ZoneId.of("Europe/Amsterdam")))
                .containsExactly(
                        Instant.parse("2026-03-22T01:45:00Z"),
                        Instant.parse("2026-03-27T01:45:00Z"),
                        Instant.parse("2026-03-29T01:45:00Z"),
                        Instant.parse("2026-04-03T00:45:00Z"));
    }

    private static List<Instant> ours(Rhythm rhythm, LocalDate first, LocalDate last, LocalTime at, ZoneId zone) {
        return rhythm.days(first, last).stream()
                .map(day -> new When(day, at, 60, zone).startsAt())
                .toList();
    }

    private static List<Instant> ofIcal4j(Rhythm rhythm, LocalDate first, LocalDate last, LocalTime at, ZoneId zone) {
        ZonedDateTime end = last.plusDays(1).atStartOfDay(zone).minusSeconds(1);
        String until = end.withZoneSameInstant(java.time.ZoneOffset.UTC)
                .format(java.time.format.DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'"));
        var recur = new Recur<ZonedDateTime>(rhythm.rule(last).replaceFirst("UNTIL=\\d+", "UNTIL=" + until));
        ZonedDateTime seed = ZonedDateTime.of(first, at, zone);
        return recur.getDates(seed, seed, end).stream()
                .map(ZonedDateTime::toInstant)
                .toList();
    }

    private static Rhythm aRhythm(Random random) {
        if (random.nextInt(4) == 0) {
            return Rhythm.daily();
        }
        Set<DayOfWeek> weekdays = Stream.concat(
                        Arrays.stream(DayOfWeek.values()).filter(day -> random.nextInt(3) == 0),
                        Stream.of(DayOfWeek.of(1 + random.nextInt(7))))
                .collect(Collectors.toSet());
        return Rhythm.weekly(1 + random.nextInt(4), weekdays);
    }

    private static Random seeded(String what) {
        long seed = Long.getLong("ritme.seed", System.nanoTime());
        System.out.println(what + ": -Dritme.seed=" + seed);
        return new Random(seed);
    }
}
