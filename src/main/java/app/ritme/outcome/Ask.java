package app.ritme.outcome;

import app.ritme.outcome.instrument.Instrument;
import app.ritme.shared.Refusal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is sent, and when.
 *
 * @param day on which it opens, that of the talk, or that from which weeks are counted
 * @param weeks only where it is sent after so many weeks
 */
public record Ask(Instrument instrument, Occasion occasion, LocalDate day, Set<Integer> weeks) {

    private static final int LONGEST = 104;

    /**
     * One sending: when it opens, and after how many weeks that is.
     *
     * @param week 0 where weeks say nothing
     */
    record Opening(LocalDate day, int week) {}

    /** @throws Refusal when it is sent after weeks and none is named */
    Stream<Opening> openings() {
        return switch (occasion) {
            case ONCE -> Stream.of(new Opening(day, 0));
            case TALK -> Stream.of(new Opening(day.minusDays(1), 0));
            case WEEK -> {
                if (weeks.isEmpty() || weeks.stream().anyMatch(week -> week < 1 || week > LONGEST)) {
                    throw new Refusal("error.questionnaire.weeks");
                }
                yield weeks.stream().sorted().map(week -> new Opening(day.plusWeeks(week), week));
            }
        };
    }
}
