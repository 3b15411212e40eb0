package app.ritme.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the ways of a location, which the database gives along with it; they are written one by one. */
@Converter
@Immutable
class WaysConverter implements AttributeConverter<Map<UUID, Integer>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<UUID, Integer>> MINUTES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable Map<UUID, Integer> ways) {
        throw new UnsupportedOperationException("ways are rows of their own");
    }

    @Override
    public Map<UUID, Integer> convertToEntityAttribute(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, MINUTES);
    }
}
