package app.ritme.outcome.measure;

import java.util.Collection;
import java.util.Set;

/** Numbers about a body that can keep somebody busy, in a kind; a kind is hidden or shown as one. */
public enum Figure {
    WEIGHT(Measure.WEIGHT),
    COMPOSITION(Measure.BODY_FAT, Measure.MUSCLE_MASS),
    METABOLISM(Measure.RESTING_METABOLISM);

    private final Set<Measure> measures;

    Figure(Measure... measures) {
        this.measures = Set.of(measures);
    }

    /** Whether one of these kinds is what this measure is about. */
    public static boolean anyOf(Collection<Figure> kinds, Measure measure) {
        return kinds.stream().anyMatch(kind -> kind.measures.contains(measure));
    }
}
