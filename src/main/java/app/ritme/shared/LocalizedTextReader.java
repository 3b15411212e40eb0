package app.ritme.shared;

import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads {@code {"nl": "…", "en": "…"}} as a {@link LocalizedText}, inside of other JSON. */
public final class LocalizedTextReader extends StdDeserializer<LocalizedText> {

    private static final TypeReference<Map<String, String>> BY_CODE = new TypeReference<>() {};

    private LocalizedTextReader() {
        super(LocalizedText.class);
    }

    public static SimpleModule module() {
        return new SimpleModule().addDeserializer(LocalizedText.class, new LocalizedTextReader());
    }

    @Override
    public LocalizedText deserialize(JsonParser parser, DeserializationContext context) {
        return LocalizedText.byCode(
                context.readValue(parser, context.getTypeFactory().constructType(BY_CODE)));
    }
}
