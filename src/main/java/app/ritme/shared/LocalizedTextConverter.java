package app.ritme.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores a {@link LocalizedText} as {@code {"nl": "…", "en": "…"}}; the field also says {@code @JdbcTypeCode(SqlTypes.JSON)}. */
@Converter(autoApply = true)
class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> BY_CODE = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText text) {
        if (text == null) {
            return null;
        }
        var byCode = new TreeMap<String, String>();
        text.texts().forEach((language, words) -> byCode.put(language.code(), words));
        return JSON.writeValueAsString(byCode);
    }

    @Override
    public @Nullable LocalizedText convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : LocalizedText.byCode(JSON.readValue(json, BY_CODE));
    }
}
