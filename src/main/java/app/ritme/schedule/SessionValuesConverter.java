package app.ritme.schedule;

import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.program.BlockKind;
import app.ritme.shared.LocalizedText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Stores what was generated as JSON. */
@Converter
class SessionValuesConverter implements AttributeConverter<SessionValues, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** As it is written; times as text, and sets in one order. */
    record Written(
            String kind,
            Map<String, String> title,
            String day,
            String at,
            int minutes,
            UUID location,
            @Nullable UUID room,
            Set<UUID> staff,
            Set<UUID> guests,
            @Nullable WrittenNeed equipment) {}

    /** What is needed of a kind of equipment, as it is written. */
    record WrittenNeed(UUID kind, int number, boolean eachGuest) {

        static @Nullable WrittenNeed of(@Nullable EquipmentNeed need) {
            return need == null ? null : new WrittenNeed(need.kind().value(), need.number(), need.eachGuest());
        }

        static @Nullable EquipmentNeed read(@Nullable WrittenNeed written) {
            return written == null
                    ? null
                    : new EquipmentNeed(new EquipmentId(written.kind()), written.number(), written.eachGuest());
        }
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SessionValues values) {
        if (values == null) {
            return null;
        }
        var title = new TreeMap<String, String>();
        values.title().texts().forEach((language, words) -> title.put(language.code(), words));
        return JSON.writeValueAsString(new Written(
                values.kind().name(),
                title,
                values.day().toString(),
                values.at().toString(),
                values.minutes(),
                values.location(),
                values.room(),
                new TreeSet<>(values.staff()),
                new TreeSet<>(values.guests()),
                WrittenNeed.of(values.equipment())));
    }

    @Override
    public @Nullable SessionValues convertToEntityAttribute(@Nullable String json) {
        if (json == null) {
            return null;
        }
        Written written = JSON.readValue(json, Written.class);
        return new SessionValues(
                BlockKind.valueOf(written.kind()),
                LocalizedText.byCode(written.title()),
                LocalDate.parse(written.day()),
                LocalTime.parse(written.at()),
                written.minutes(),
                written.location(),
                written.room(),
                Set.copyOf(written.staff()),
                Set.copyOf(written.guests()),
                WrittenNeed.read(written.equipment()));
    }
}
