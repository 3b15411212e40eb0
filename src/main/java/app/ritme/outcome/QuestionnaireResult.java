package app.ritme.outcome;

import app.ritme.audit.Reading;
import app.ritme.outcome.instrument.Definition;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What came of a questionnaire.
 *
 * @param with who sat beside the guest, if somebody did
 * @param before the one handed in last before it, as far as there is a score of both
 * @param readings who opened it, for the guest
 */
@SuppressWarnings("serial") // lists of records and numbers
public record QuestionnaireResult(
        QuestionnaireId id,
        String guestName,
        Definition definition,
        List<@Nullable Integer> answers,
        Score score,
        Optional<String> with,
        Optional<Score> before,
        List<Reading> readings)
        implements MyQuestionnaire {

    /** How much higher than before; empty without a score of both. */
    public OptionalInt change() {
        Integer now = score.value();
        Integer then = before.map(Score::value).orElse(null);
        return now == null || then == null ? OptionalInt.empty() : OptionalInt.of(now - then);
    }

    /** Whether a change is as large as one that counts; empty where nobody knows how large that is. */
    public Optional<Boolean> counts() {
        OptionalInt least = definition.change().known();
        return least.isEmpty() || change().isEmpty()
                ? Optional.empty()
                : Optional.of(Math.abs(change().getAsInt()) >= least.getAsInt());
    }
}
