package app.ritme.journal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody said they are on a day of theirs.
 *
 * @param notToday they said that they would rather not say; then there are no answers
 * @param answers what was answered; a scale that was left open is not in it
 * @param slept about how long they slept, where they said so
 * @param beside what else they said; their own words are in it where they were opened
 */
public record CheckInAnswers(
        LocalDate day,
        boolean notToday,
        Map<Scale, Answer> answers,
        @Nullable Slept slept,
        Beside beside,
        Instant at) implements Serializable {

    /** What is heavy, the heaviest first. */
    public List<Scale> heavy() {
        return those(Answer::isHeavy, Comparator.comparing(Answer::value));
    }

    /** What is light, the lightest first. */
    public List<Scale> light() {
        return those(Answer::isLight, Comparator.comparing(Answer::value).reversed());
    }

    /** Two heavy answers, or one of the heaviest, are a reason for somebody to walk by. */
    public boolean isLow() {
        return heavy().size() > 1 || answers.values().stream().anyMatch(answer -> answer.value() == Scale.HEAVIEST);
    }

    private List<Scale> those(Predicate<Answer> wanted, Comparator<Answer> order) {
        return answers.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .sorted(Map.Entry.<Scale, Answer>comparingByValue(order).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
