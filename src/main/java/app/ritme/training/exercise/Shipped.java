package app.ritme.training.exercise;

import app.ritme.shared.LocalizedTextReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Reads what Ritme brings along: files beside the classes that need them, with words as {@code {"nl": "…", "en": "…"}}. */
public final class Shipped {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(LocalizedTextReader.module()).build();

    private Shipped() {}

    public static <T> T read(Class<?> beside, String file, Class<T> type) {
        try (var stream = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return JSON.readValue(stream, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
