package app.ritme.journal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * How somebody said they are on a day of theirs.
 *
 * @param notToday they said that they would rather not say; then there are no answers
 * @param answers what was answered; a scale that was left open is not in it
 */
public record CheckInAnswers(LocalDate day, boolean notToday, Map<Scale, Answer> answers, Instant at)
        implements Serializable {

    /** Two heavy answers, or one of the heaviest, are a reason for somebody to walk by. */
    public boolean isLow() {
        return answers.values().stream().filter(Answer::isHeavy).count() > 1
                || answers.values().stream().anyMatch(answer -> answer.value() == Scale.HEAVIEST);
    }
}
