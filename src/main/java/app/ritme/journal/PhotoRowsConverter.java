package app.ritme.journal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads which photos lie on a paper, which the database gives along with it; they are rows of their own. */
@Converter
@Immutable
class PhotoRowsConverter implements AttributeConverter<List<PhotoRow>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(@Nullable List<PhotoRow> photos) {
        throw new UnsupportedOperationException("photos are rows of their own");
    }

    @Override
    public @Nullable List<PhotoRow> convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : List.of(JSON.readValue(json, PhotoRow[].class));
    }
}
