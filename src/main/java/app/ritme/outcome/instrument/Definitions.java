package app.ritme.outcome.instrument;

import app.ritme.outcome.instrument.Definition.Difference;
import app.ritme.shared.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questionnaires that come with Ritme, each in a file. A version that was ever asked never changes: answers are
 * scored by the version they were given to, so a correction is a new file beside the old.
 */
@Component
class Definitions {

    /** The newest of each. */
    private static final int NEWEST = 1;

    private final Map<Instrument, Definition> all = Arrays.stream(Instrument.values())
            .collect(Collectors.toMap(
                    instrument -> instrument,
                    instrument -> read(instrument, NEWEST),
                    (one, other) -> one,
                    () -> new EnumMap<>(Instrument.class)));

    private record Part(Map<String, String> name, Set<Integer> items, int positive) {}

    private record Line(int from, Map<String, String> name) {}

    private record Change(int points, String source) {}

    /** As the file says it. */
    private record Shipped(
            String name,
            Map<String, String> about,
            Map<String, String> intro,
            List<Map<String, String>> items,
            List<List<Map<String, String>>> choices,
            ScoringKey key,
            List<Line> bands,
            boolean adjustable,
            @Nullable Change change,
            List<Part> parts,
            Set<Integer> watched,
            boolean lighterUpwards,
            Map<String, String> means,
            String source,
            String licence) {}

    Definition newest(Instrument instrument) {
        return Objects.requireNonNull(all.get(instrument));
    }

    /** The one that these answers were given to. */
    Definition get(Instrument instrument, int version) {
        Definition newest = newest(instrument);
        return newest.version() == version ? newest : read(instrument, version);
    }

    private static Definition read(Instrument instrument, int version) {
        String file = instrument.code() + "." + version + ".json";
        try (var stream = Objects.requireNonNull(Definitions.class.getResourceAsStream(file), file)) {
            return definition(instrument, version, JsonMapper.shared().readValue(stream, Shipped.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Definition definition(Instrument instrument, int version, Shipped said) {
        return new Definition(
                instrument,
                version,
                said.name(),
                LocalizedText.byCode(said.about()),
                LocalizedText.byCode(said.intro()),
                items(said),
                said.key(),
                said.bands().stream()
                        .map(line -> new Band(line.from(), LocalizedText.byCode(line.name())))
                        .toList(),
                said.adjustable(),
                Optional.ofNullable(said.change())
                        .map(change -> new Difference(change.points(), change.source()))
                        .orElse(Difference.UNKNOWN),
                said.parts().stream()
                        .map(part -> new SubScale(LocalizedText.byCode(part.name()), part.items(), part.positive()))
                        .toList(),
                said.watched(),
                said.lighterUpwards(),
                !said.items().isEmpty(),
                LocalizedText.byCode(said.means()),
                said.source(),
                said.licence());
    }

    /** Answers stand once where they are the same for every item. */
    private static List<Item> items(Shipped said) {
        return IntStream.range(0, said.items().size())
                .mapToObj(i -> new Item(
                        LocalizedText.byCode(said.items().get(i)),
                        choices(said.choices().get(said.choices().size() == 1 ? 0 : i), said.key())))
                .toList();
    }

    private static List<Choice> choices(List<Map<String, String>> words, ScoringKey key) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Choice(key.lowest() + i, LocalizedText.byCode(words.get(i))))
                .toList();
    }
}
