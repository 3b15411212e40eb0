package app.ritme.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Stores the weights of a location as JSON: they are filled in, and read, all together. */
@Converter
class WeightsConverter implements AttributeConverter<Weights, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Weights weights) {
        return weights == null ? null : JSON.writeValueAsString(weights);
    }

    @Override
    public @Nullable Weights convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Weights.class);
    }
}
