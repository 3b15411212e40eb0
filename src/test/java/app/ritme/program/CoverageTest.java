package app.ritme.program;

import static app.ritme.program.ProgramFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void oneDayForAllIsEnough() {
        assertThat(Coverage.wrong(28, List.of(day("Day", DaySpan.days(1, 28))))).isEmpty();
    }

    @Test
    void namesTheDaysAndWeekdaysWithoutATemplate() {
        var weekdays = new DaySpan(3, 7, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

        var wrong = Coverage.wrong(8, List.of(day("First", DaySpan.days(1, 2)), day("Weekdays", weekdays)));

        assertThat(wrong)
                .hasSize(1)
                .containsEntry(
                        List.of(),
                        List.of(new DaySpan(3, 7, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)), DaySpan.days(8, 8)));
    }

    @Test
    void departureGoesBeforeArrivalHoweverShortTheStay() {
        var days = List.of(day("Day", DaySpan.days(1, 6)), day("Last", DaySpan.days(-2, -1)));

        assertThat(Coverage.wrong(7, days))
                .as("the seventh day is always one of the last two")
                .isEmpty();
        assertThat(Coverage.wrong(8, days)).isEmpty();
        assertThat(Coverage.wrong(9, days)).containsEntry(List.of(), List.of(DaySpan.days(7, 7)));
    }

    @Test
    void namesTwoThatHoldOnTheSameDay() {
        var day = day("Day", DaySpan.days(1, 7));
        var monday = day("Monday", new DaySpan(2, 3, Set.of(DayOfWeek.MONDAY)));
        var last = day("Last", DaySpan.days(-1, -1));
        var farewell = day("Farewell", DaySpan.days(-2, -1));

        assertThat(Coverage.wrong(7, List.of(day, monday, last, farewell)))
                .containsEntry(List.of(day.day(), monday.day()), List.of(new DaySpan(2, 3, Set.of(DayOfWeek.MONDAY))))
                .containsEntry(List.of(last.day(), farewell.day()), List.of(DaySpan.days(-1, -1)))
                .hasSize(2);
    }

    @Test
    void twoSpansOfOneTemplateAreOneAnswer() {
        assertThat(Coverage.wrong(7, List.of(day("Day", DaySpan.days(1, 7), DaySpan.days(3, 4)))))
                .isEmpty();
    }

    @Test
    void agreesWithTryingEveryDayOfEveryStay() {
        long seed = System.nanoTime();
        System.out.println("CoverageTest seed " + seed);
        var random = new Random(seed);
        int complete = 0;
        for (int round = 0; round < 3_000; round++) {
            int length = 1 + random.nextInt(8);
            var days = randomDays(random, length);
            boolean right = Coverage.wrong(length, days).isEmpty();
            assertThat(right).as("%s days of %s", length, days).isEqualTo(everyStayHasOneAnswer(length, days));
            complete += right ? 1 : 0;
        }
        assertThat(complete).as("drafts that are complete").isBetween(100, 2_900);
    }

    /** By the words of the rule, not by its code: of those that count from one side exactly one, departure first. */
    private static boolean everyStayHasOneAnswer(int longest, List<DayDetails> days) {
        for (int length = 1; length <= longest; length++) {
            for (int day = 1; day <= length; day++) {
                for (var weekday : DayOfWeek.values()) {
                    long homeward = holding(days, true, day, length, weekday);
                    long outward = holding(days, false, day, length, weekday);
                    if (homeward > 1 || (homeward == 0 && outward != 1)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static long holding(
            List<DayDetails> days, boolean fromDeparture, int dayOfStay, int length, DayOfWeek weekday) {
        int day = fromDeparture ? dayOfStay - length - 1 : dayOfStay;
        return days.stream()
                .filter(template -> template.spans().stream()
                        .anyMatch(span -> span.from() < 0 == fromDeparture
                                && span.from() <= day
                                && day <= span.to()
                                && span.weekdays().contains(weekday)))
                .count();
    }

    /** Mostly nearly complete, so that both answers come up. */
    private static List<DayDetails> randomDays(Random random, int length) {
        var days = new ArrayList<DayDetails>();
        int split = random.nextInt(length + 1);
        if (split > 0) {
            days.add(day("a", DaySpan.days(1, split)));
        }
        if (split < length) {
            days.add(day(
                    "b",
                    DaySpan.days(split + 1, length - (random.nextInt(4) == 0 ? random.nextInt(length - split) : 0))));
        }
        if (random.nextBoolean()) {
            int last = 1 + random.nextInt(length);
            days.add(day("c", DaySpan.days(-last, -1 - random.nextInt(last))));
        }
        if (random.nextInt(4) == 0) {
            var weekday = DayOfWeek.of(1 + random.nextInt(7));
            int from = 1 + random.nextInt(length);
            days.add(day("d", new DaySpan(-from, -1, Set.of(weekday))));
        }
        return days;
    }

    private static DayDetails day(String name, DaySpan... spans) {
        return new DayDetails(
                new PlannedDay(new DayTemplateId(UUID.randomUUID()), text(name), Arc.BUILD, List.of()),
                Arrays.asList(spans));
    }
}
