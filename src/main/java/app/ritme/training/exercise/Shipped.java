package app.ritme.training.exercise;

import app.ritme.shared.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads what Ritme brings along: files beside the classes that need them, with words as {@code {"nl": "…", "en": "…"}}. */
public final class Shipped {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(LocalizedText.class, new Words()))
            .build();

    private Shipped() {}

    public static <T> T read(Class<?> beside, String file, Class<T> type) {
        try (var stream = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return JSON.readValue(stream, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static class Words extends StdDeserializer<LocalizedText> {

        private record Both(String nl, String en) {}

        Words() {
            super(LocalizedText.class);
        }

        @Override
        public LocalizedText deserialize(JsonParser parser, DeserializationContext context) {
            var words = context.readValue(parser, Both.class);
            return LocalizedText.of(words.nl(), words.en());
        }
    }
}
