package app.ritme.outcome.compass;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How near the six results were to those of an edition, moment by moment.
 *
 * <p>Only whole groups of five are counted, in the order in which they finished: a mean that moves moves by five at
 * once, so that nobody is told from what it was before. A moment with fewer than five is not in it.
 *
 * @param moments only those with a group
 */
@SuppressWarnings("serial") // a map of records
public record EditionResults(Map<CompassMoment, Group> moments) implements Serializable {

    /** So many at least stand behind a figure, and so many more each time it moves. */
    public static final int GROUP = 5;

    /**
     * What a group said.
     *
     * @param size a multiple of five
     * @param means in the order of {@link CompassResult}
     */
    public record Group(int size, List<Double> means) implements Serializable {

        public double of(CompassResult result) {
            return means.get(result.ordinal());
        }
    }

    static EditionResults of(List<CompassFigure> figures) {
        Map<CompassMoment, List<CompassFigure>> byMoment = figures.stream()
                .collect(Collectors.groupingBy(
                        CompassFigure::moment, () -> new EnumMap<>(CompassMoment.class), Collectors.toList()));
        var groups = new EnumMap<CompassMoment, Group>(CompassMoment.class);
        byMoment.forEach((moment, said) -> {
            int whole = said.size() / GROUP * GROUP;
            if (whole > 0) {
                groups.put(moment, group(said.subList(0, whole)));
            }
        });
        return new EditionResults(groups);
    }

    private static Group group(List<CompassFigure> said) {
        return new Group(
                said.size(),
                IntStream.range(0, CompassResult.values().length)
                        .mapToObj(result -> said.stream()
                                .mapToInt(figure -> figure.ratings().get(result))
                                .average()
                                .orElseThrow())
                        .toList());
    }
}
