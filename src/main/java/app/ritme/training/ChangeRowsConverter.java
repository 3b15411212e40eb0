package app.ritme.training;

import app.ritme.shared.LocalizedTextReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads the changes of a workout, which the database gives along with it; they are written one by one. */
@Converter
@Immutable
class ChangeRowsConverter implements AttributeConverter<List<ChangeRow>, String> {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(LocalizedTextReader.module()).build();

    @Override
    public String convertToDatabaseColumn(@Nullable List<ChangeRow> changes) {
        throw new UnsupportedOperationException("changes are rows of their own");
    }

    @Override
    public List<ChangeRow> convertToEntityAttribute(@Nullable String json) {
        return json == null ? List.of() : List.of(JSON.readValue(json, ChangeRow[].class));
    }
}
