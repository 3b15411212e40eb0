package app.ritme.journal;

import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a day beside the five scales.
 *
 * @param pain from none to the worst there is; absent where nothing is said
 * @param tags words of one's own, in their order
 */
@SuppressWarnings("serial") // a list of words
public record Beside(@Nullable Integer pain, List<String> tags) implements Serializable {

    public static final Beside NOTHING = new Beside(null, List.of());

    public static final int NO_PAIN = 0;
    public static final int WORST_PAIN = 10;

    /** So many words of one day. */
    public static final int MOST = 6;

    /** Of one word. */
    public static final int LONGEST = 30;

    public Beside {
        tags = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }

    /** @throws Refusal when there is no such pain, or there are more or longer words than one reads at a glance */
    void refuseUnfit() {
        if (Optional.ofNullable(pain)
                .filter(felt -> felt < NO_PAIN || felt > WORST_PAIN)
                .isPresent()) {
            throw new Refusal("error.check-in.pain", NO_PAIN, WORST_PAIN);
        }
        if (tags.size() > MOST || tags.stream().anyMatch(tag -> tag.length() > LONGEST || tag.contains("\n"))) {
            throw new Refusal("error.check-in.tags", MOST, LONGEST);
        }
    }
}
