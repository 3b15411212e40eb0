package app.ritme.safety;

import app.ritme.shared.LocalizedText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Stores numbers as a JSON list, each with its name by language. */
@Converter
class HelpNumbersConverter implements AttributeConverter<HelpNumbers, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** As it is written. */
    record Written(String country, Map<String, String> name, String number) {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable HelpNumbers numbers) {
        return numbers == null
                ? null
                : JSON.writeValueAsString(numbers.all().stream()
                        .map(HelpNumbersConverter::written)
                        .toList());
    }

    @Override
    public @Nullable HelpNumbers convertToEntityAttribute(@Nullable String json) {
        return json == null
                ? null
                : new HelpNumbers(Arrays.stream(JSON.readValue(json, Written[].class))
                        .map(HelpNumbersConverter::number)
                        .toList());
    }

    private static Written written(HelpNumber number) {
        var name = new TreeMap<String, String>();
        number.name().texts().forEach((language, words) -> name.put(language.code(), words));
        return new Written(number.country(), name, number.number());
    }

    private static HelpNumber number(Written written) {
        return new HelpNumber(written.country(), LocalizedText.byCode(written.name()), written.number());
    }
}
