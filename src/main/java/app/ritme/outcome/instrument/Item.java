package app.ritme.outcome.instrument;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.util.List;

/** One question and its answers, the lowest first. */
public record Item(LocalizedText text, List<Choice> choices) implements Serializable {

    public boolean offers(int value) {
        return choices.stream().anyMatch(choice -> choice.value() == value);
    }
}
