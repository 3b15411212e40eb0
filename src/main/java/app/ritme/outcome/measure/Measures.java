package app.ritme.outcome.measure;

import app.ritme.outcome.measure.MeasureDefinition.Spread;
import app.ritme.shared.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The measures that come with Ritme, each in a file. A version that was ever measured never changes: a value keeps the
 * unit it was taken in, so a correction is a new file beside the old.
 */
@Component
public class Measures {

    /** The newest of each. */
    private static final int NEWEST = 1;

    private final Map<Measure, MeasureDefinition> all = Arrays.stream(Measure.values())
            .collect(Collectors.toMap(
                    measure -> measure,
                    measure -> read(measure, NEWEST),
                    (one, other) -> one,
                    () -> new EnumMap<>(Measure.class)));

    private record Other(Map<String, String> unit, BigDecimal factor, BigDecimal offset, int decimals, String source) {}

    /** As the file says it. */
    private record Shipped(
            MeasureGroup group,
            Map<String, String> name,
            Map<String, String> how,
            Map<String, String> unit,
            int decimals,
            BigDecimal least,
            BigDecimal most,
            Better better,
            @Nullable Spread error,
            List<Norm> norms,
            List<CutOff> cutOffs,
            @Nullable Other other,
            String source) {}

    /** The newest of each, in the order of {@link Measure}. */
    public List<MeasureDefinition> newest() {
        return List.copyOf(all.values());
    }

    MeasureDefinition newest(Measure measure) {
        return Objects.requireNonNull(all.get(measure));
    }

    /** The one in which a value was measured. */
    public MeasureDefinition get(Measure measure, int version) {
        MeasureDefinition newest = newest(measure);
        return newest.version() == version ? newest : read(measure, version);
    }

    private static MeasureDefinition read(Measure measure, int version) {
        String file = measure.code() + "." + version + ".json";
        try (var stream = Objects.requireNonNull(Measures.class.getResourceAsStream(file), file)) {
            return definition(measure, version, JsonMapper.shared().readValue(stream, Shipped.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MeasureDefinition definition(Measure measure, int version, Shipped said) {
        return new MeasureDefinition(
                measure,
                version,
                said.group(),
                LocalizedText.byCode(said.name()),
                LocalizedText.byCode(said.how()),
                LocalizedText.byCode(said.unit()),
                said.decimals(),
                said.least(),
                said.most(),
                said.better(),
                Optional.ofNullable(said.error()),
                said.norms(),
                said.source(),
                said.cutOffs(),
                Optional.ofNullable(said.other())
                        .map(other -> new OtherUnit(
                                LocalizedText.byCode(other.unit()),
                                other.factor(),
                                other.offset(),
                                other.decimals(),
                                other.source())));
    }
}
