package app.ritme.journal;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads which photos lie on a paper, as the database says it along with the paper. */
final class LyingPhotos {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LyingPhotos() {}

    static List<PhotoRow> of(String json) {
        return List.of(JSON.readValue(json, PhotoRow[].class));
    }
}
