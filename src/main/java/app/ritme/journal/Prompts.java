package app.ritme.journal;

import app.ritme.shared.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions that come with Ritme, the four patterns by turns. One that was ever asked is never taken out and never
 * means something else: entries remember it by its key.
 */
@Component
public class Prompts {

    private static final String FILE = "prompts.json";

    private final List<Prompt> all = read();

    private record Shipped(String key, Pattern pattern, String nl, String en) {}

    /** Another one each day, also of another pattern. */
    public Prompt ofTheDay(LocalDate day) {
        return all.get((int) Math.floorMod(day.toEpochDay(), (long) all.size()));
    }

    /** Another one than this; in time all of them come by. */
    public Prompt after(Prompt current) {
        return all.get((all.indexOf(current) + 1) % all.size());
    }

    /** Empty for free writing. */
    public Optional<Prompt> find(String key) {
        return all.stream().filter(prompt -> prompt.key().equals(key)).findFirst();
    }

    List<Prompt> all() {
        return all;
    }

    private static List<Prompt> read() {
        try (var file = Objects.requireNonNull(Prompts.class.getResourceAsStream(FILE), FILE)) {
            return Arrays.stream(JsonMapper.shared().readValue(file, Shipped[].class))
                    .map(shipped ->
                            new Prompt(shipped.key(), shipped.pattern(), LocalizedText.of(shipped.nl(), shipped.en())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
