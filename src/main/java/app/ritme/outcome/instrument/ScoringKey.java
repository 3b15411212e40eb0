package app.ritme.outcome.instrument;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the answers of a questionnaire become one figure, as its authors say.
 *
 * @param items how many there are
 * @param lowest what the lowest answer of an item counts
 * @param highest what the highest answer of an item counts
 * @param reversed the numbers of items that count the other way round; the first is 1
 * @param factor what the sum is multiplied by
 * @param mostMissing so many may be left open; each then counts as the mean of the others
 */
public record ScoringKey(int items, int lowest, int highest, Set<Integer> reversed, int factor, int mostMissing)
        implements Serializable {

    /** The lowest score there can be. */
    public int least() {
        return items * lowest * factor;
    }

    /** The highest score there can be. */
    public int most() {
        return items * highest * factor;
    }

    /** Empty when more was left open than the key allows; then there is no score, not a lower one. */
    public OptionalInt score(List<@Nullable Integer> answers) {
        if (answers.size() != items) {
            throw new IllegalArgumentException(answers.size() + " answers to " + items + " items");
        }
        int sum = 0;
        int given = 0;
        for (int i = 0; i < items; i++) {
            Integer answer = answers.get(i);
            if (answer != null) {
                sum += reversed.contains(i + 1) ? lowest + highest - answer : answer;
                given++;
            }
        }
        if (given == 0 || items - given > mostMissing) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.round((double) sum * items / given) * factor);
    }
}
