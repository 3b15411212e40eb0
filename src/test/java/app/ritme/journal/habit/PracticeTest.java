package app.ritme.journal.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.ritme.shared.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PracticeTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);
    private static final HabitSchedule DAILY = HabitSchedule.everyDay();
    private static final HabitSchedule SET_DAYS =
            HabitSchedule.on(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));

    @Test
    void aDayThatIsNotOverIsCountedOnceItIsDone() {
        assertThat(practice(DAILY, 30, 1, 2, 3).tally()).isEqualTo(new Tally(3, 14));
        assertThat(practice(DAILY, 30, 0, 1, 2, 3).tally()).isEqualTo(new Tally(4, 14));
        assertThat(practice(DAILY, 30, 14).tally()).isEqualTo(new Tally(1, 14));
        assertThat(practice(DAILY, 30, 15).tally()).isEqualTo(new Tally(0, 14));
    }

    @Test
    void aHabitIsNotMeasuredByDaysBeforeItBegan() {
        assertThat(practice(DAILY, 5, 1, 2).tally()).isEqualTo(new Tally(2, 5));
        assertThat(practice(DAILY, 0).tally()).isEqualTo(new Tally(0, 0));
        assertThat(practice(DAILY, 0, 0).tally()).isEqualTo(new Tally(1, 1));
    }

    @Test
    void ofSetDaysOnlyThoseCount() {
        // Friday, Wednesday and Monday of one week, then Friday of the week before
        assertThat(practice(SET_DAYS, 30, 2, 4, 9).tally()).isEqualTo(new Tally(3, 6));
    }

    @Test
    void ofFreeDaysSoManyCountAsTheWeekHasRoomFor() {
        assertThat(practice(HabitSchedule.timesAWeek(3), 30, 1, 2, 3, 4).tally())
                .isEqualTo(new Tally(4, 6));
        assertThat(practice(HabitSchedule.timesAWeek(1), 30, 1, 2, 3).tally()).isEqualTo(new Tally(2, 2));
        assertThat(practice(HabitSchedule.timesAWeek(3), 2, 1).tally()).isEqualTo(new Tally(1, 1));
    }

    /** By hand: 0.5^(1/13) = 0.948078. */
    @Test
    void theScoreIsThatOfLoop() {
        assertThat(practice(DAILY, 0, 0).score()).isCloseTo(0.051922, within(1e-6));
        assertThat(practice(DAILY, 13, all(13)).score()).isCloseTo(0.5, within(1e-9));
        int[] thirteenDoneThenThirteenWithout = IntStream.rangeClosed(14, 26).toArray();
        assertThat(practice(DAILY, 26, thirteenDoneThenThirteenWithout).score()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void aMissedDayCostsAStepAndNotWhatGrew() {
        double whole = practice(DAILY, 60, all(60)).score();
        double missed = practice(DAILY, 60, all(60, 1)).score();

        assertThat(whole).isCloseTo(0.959, within(0.001));
        assertThat(missed).isCloseTo(0.907, within(0.001)).isGreaterThan(0.9);
        assertThat(practice(DAILY, 61, all(61, 2)).score()).isGreaterThan(missed);
    }

    @Test
    void whichDaysOfTheWeekItWasCostsNothing() {
        double spread =
                practice(HabitSchedule.timesAWeek(3), 56, every(56, 1, 3, 5)).score();
        double together =
                practice(HabitSchedule.timesAWeek(3), 56, every(56, 1, 2, 3)).score();

        assertThat(spread).isCloseTo(together, within(0.03)).isGreaterThan(0.7);
    }

    /** After thirteen it is half to the last bit, on whichever side that bit falls. */
    @Test
    void sixDaysGrowAndFourteenAreSettled() {
        assertThat(Growth.of(practice(DAILY, 5, all(5)).score())).isEqualTo(Growth.BEGINS);
        assertThat(Growth.of(practice(DAILY, 6, all(6)).score())).isEqualTo(Growth.GROWS);
        assertThat(Growth.of(practice(DAILY, 12, all(12)).score())).isEqualTo(Growth.GROWS);
        assertThat(Growth.of(practice(DAILY, 14, all(14)).score())).isEqualTo(Growth.STANDS);
    }

    @Test
    void aWeekHasAsManyTimesAsDays() {
        HabitSchedule.timesAWeek(1).refuseUnfit();
        assertThatThrownBy(() -> HabitSchedule.on(Set.of()).refuseUnfit()).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new HabitSchedule(2, Set.of(DayOfWeek.MONDAY)).refuseUnfit())
                .isInstanceOf(Refusal.class);
        assertThat(SET_DAYS.isFree()).isFalse();
        assertThat(SET_DAYS.has(SUNDAY)).isFalse();
        assertThat(HabitSchedule.timesAWeek(3).has(SUNDAY)).isTrue();
    }

    /** @param daysAgo on which it was done */
    private static Practice practice(HabitSchedule schedule, int begunDaysAgo, int... daysAgo) {
        Set<LocalDate> done = IntStream.of(daysAgo).mapToObj(SUNDAY::minusDays).collect(Collectors.toSet());
        return new Practice(schedule, SUNDAY.minusDays(begunDaysAgo), done, SUNDAY);
    }

    /** Yesterday and back, this many days, without those. */
    private static int[] all(int days, int... without) {
        return IntStream.rangeClosed(1, days)
                .filter(day -> IntStream.of(without).noneMatch(gap -> gap == day))
                .toArray();
    }

    private static int[] every(int days, int... ofSeven) {
        return IntStream.rangeClosed(1, days)
                .filter(day -> IntStream.of(ofSeven).anyMatch(one -> day % 7 == one))
                .toArray();
    }
}
