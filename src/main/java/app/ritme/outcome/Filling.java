package app.ritme.outcome;

import app.ritme.outcome.instrument.Definition;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire that is being filled in, as far as it is.
 *
 * @param guestName whose it is
 * @param answers one for each item, absent while it is open
 */
@SuppressWarnings("serial") // lists of records and numbers
public record Filling(QuestionnaireId id, String guestName, Definition definition, List<@Nullable Integer> answers)
        implements MyQuestionnaire {

    public int answered() {
        return (int) answers.stream().filter(Objects::nonNull).count();
    }

    /** Whether it would have a score if it were handed in now. */
    public boolean hasScore() {
        return definition.key().score(answers).isPresent();
    }
}
