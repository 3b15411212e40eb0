package app.ritme.schedule.changes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Stores the lines of a notice as JSON. */
@Converter
class LinesConverter implements AttributeConverter<List<Line>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Line> lines) {
        return lines == null ? null : JSON.writeValueAsString(lines);
    }

    @Override
    public @Nullable List<Line> convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : List.of(JSON.readValue(json, Line[].class));
    }
}
