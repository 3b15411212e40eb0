package app.ritme.outcome.instrument;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One version of a questionnaire: what it asks, how it is scored, what its score says and where that comes from.
 *
 * @param items in the order they are asked; empty where the wording is not free and the house has not added it
 * @param bands the lowest first; empty where the authors give none
 * @param adjustable whether the bands are common use rather than part of the key, so that a house may set its own
 * @param change from how many points on a difference counts; absent where that is not known
 * @param watched numbers of items where any answer above the lowest asks for somebody at once
 * @param lighterUpwards whether a higher score is the lighter one
 * @param free whether anybody may show the questions; else a house adds them with its licence
 */
public record Definition(
        Instrument instrument,
        int version,
        String name,
        LocalizedText about,
        LocalizedText intro,
        List<Item> items,
        ScoringKey key,
        List<Band> bands,
        boolean adjustable,
        Difference change,
        List<SubScale> parts,
        Set<Integer> watched,
        boolean lighterUpwards,
        boolean free,
        LocalizedText means,
        String source,
        String licence)
        implements Serializable {

    /** A difference that counts, and who found it; 0 when nobody is named. */
    public record Difference(int points, String source) implements Serializable {

        static final Difference UNKNOWN = new Difference(0, "");

        public OptionalInt known() {
            return points == 0 ? OptionalInt.empty() : OptionalInt.of(points);
        }
    }

    /** Whether there is something to ask. */
    public boolean isWorded() {
        return !items.isEmpty();
    }

    /** Whether one of these answers asks for somebody at once, whatever the score. */
    public boolean asksForSomebody(List<@Nullable Integer> answers) {
        return watched.stream()
                .map(item -> answers.get(item - 1))
                .anyMatch(answer -> answer != null && answer > key.lowest());
    }

    /** Where a score lies; empty where there are no bands. */
    public Optional<Band> band(int score) {
        return bands.stream().filter(band -> band.from() <= score).reduce((lower, higher) -> higher);
    }

    /** The same with bands that begin elsewhere. */
    Definition withCutOffs(List<Integer> from) {
        List<Band> moved = IntStream.range(0, bands.size())
                .mapToObj(i -> new Band(
                        i == 0 ? bands.getFirst().from() : from.get(i - 1),
                        bands.get(i).name()))
                .toList();
        return new Definition(
                instrument,
                version,
                name,
                about,
                intro,
                items,
                key,
                moved,
                adjustable,
                change,
                parts,
                watched,
                lighterUpwards,
                free,
                means,
                source,
                licence);
    }

    /** The same with the questions a house has the right to ask. */
    Definition worded(Wording wording) {
        return new Definition(
                instrument,
                version,
                name,
                about,
                wording.intro(),
                wording.items(key),
                key,
                bands,
                adjustable,
                change,
                parts,
                watched,
                lighterUpwards,
                free,
                means,
                source,
                wording.licence());
    }
}
