package app.ritme.outcome;

import app.ritme.outcome.instrument.Band;
import app.ritme.outcome.instrument.Definition;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure and when it was given.
 *
 * @param value absent when too much was left open for one
 */
public record Score(@Nullable Integer value, Instant at) implements Serializable {

    static Score of(Questionnaire filled, Definition definition) {
        var value = definition.key().score(filled.answers());
        return new Score(
                value.isPresent() ? value.getAsInt() : null, filled.filledAt().orElseThrow());
    }

    public Optional<Band> band(Definition definition) {
        return Optional.ofNullable(value).flatMap(definition::band);
    }
}
