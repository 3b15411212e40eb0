package app.ritme.outcome.instrument;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a questionnaire that is summed for itself.
 *
 * @param items their numbers, the first is 1
 * @param positive from this sum on it is worth a closer look
 */
public record SubScale(LocalizedText name, Set<Integer> items, int positive) implements Serializable {

    /** Empty when one of its items was left open. */
    public OptionalInt sum(List<@Nullable Integer> answers) {
        int sum = 0;
        for (int item : items) {
            Integer answer = answers.get(item - 1);
            if (answer == null) {
                return OptionalInt.empty();
            }
            sum += answer;
        }
        return OptionalInt.of(sum);
    }
}
