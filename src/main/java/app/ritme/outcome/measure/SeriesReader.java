package app.ritme.outcome.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads what was measured of somebody, in one statement; in the caller's transaction. */
@Component
class SeriesReader {

    /** Of one guest; more than years of care bring. */
    private static final int MOST = 2000;

    private final MeasurementRepository measurements;
    private final Measures measures;

    SeriesReader(MeasurementRepository measurements, Measures measures) {
        this.measurements = measurements;
        this.measures = measures;
    }

    /** By measure, in their order; what has no value that counts is not in it. */
    List<Series> of(UUID guest) {
        Map<Measure, List<Measured>> measured = measurements.of(guest, Limit.of(MOST)).stream()
                .collect(Collectors.groupingBy(
                        Measured::measure, () -> new EnumMap<>(Measure.class), Collectors.toList()));
        return measured.values().stream()
                .filter(values -> values.stream().anyMatch(Measured::counts))
                .map(this::series)
                .toList();
    }

    private Series series(List<Measured> measured) {
        List<Measured> counting = measured.stream().filter(Measured::counts).toList();
        Measured last = counting.getLast();
        return new Series(
                measures.get(last.measure(), last.definitionVersion()),
                counting,
                measured.stream().filter(value -> !value.counts()).toList());
    }
}
