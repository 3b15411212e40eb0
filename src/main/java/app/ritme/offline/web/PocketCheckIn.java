package app.ritme.offline.web;

import app.ritme.journal.Answer;
import app.ritme.journal.CheckInAnswers;
import app.ritme.journal.CheckInStart;
import app.ritme.journal.Scale;
import app.ritme.journal.Slept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a check-in begins.
 *
 * @param today what was said already
 * @param yesterday what stands ready to be said again
 */
record PocketCheckIn(LocalDate day, @Nullable Said today, Map<Scale, Integer> yesterday) {

    /** A check-in that stands there. */
    record Said(
            Instant at,
            boolean notToday,
            Map<Scale, Integer> answers,
            @Nullable Slept slept) {

        static Said of(CheckInAnswers said) {
            return new Said(said.at(), said.notToday(), values(said.answers()), said.slept());
        }
    }

    static PocketCheckIn of(CheckInStart start) {
        return new PocketCheckIn(start.day(), start.said().map(Said::of).orElse(null), values(start.before()));
    }

    private static Map<Scale, Integer> values(Map<Scale, Answer> answers) {
        var values = new EnumMap<Scale, Integer>(Scale.class);
        answers.forEach((scale, answer) -> values.put(scale, (int) answer.value()));
        return values;
    }
}
