package app.ritme.outcome.result;

import app.ritme.outcome.compass.EditionResults;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts figures as the compass is counted: whole groups of five in the order they came. A change counts whole groups of
 * five of those who are counted at both moments, so that what it leaves out is five or nobody.
 */
final class WholeGroups {

    private static final int GROUP = EditionResults.GROUP;

    /** @param since the place of the figure that made its group whole */
    private record Counted(ResultFigure figure, int since) {}

    private record Pair(Counted start, Counted later) {

        int since() {
            return Math.max(start.since(), later.since());
        }

        double change() {
            return later.figure().value() - start.figure().value();
        }
    }

    private WholeGroups() {}

    /** @param figures of one thing, in the order they came */
    static Map<ResultMoment, ResultGroup> of(List<ResultFigure> figures) {
        Map<UUID, Counted> starts = counted(figures, ResultMoment.START).stream()
                .collect(Collectors.toMap(one -> one.figure().trail(), Function.identity()));
        var groups = new EnumMap<ResultMoment, ResultGroup>(ResultMoment.class);
        for (ResultMoment moment : ResultMoment.values()) {
            List<Counted> counted = counted(figures, moment);
            if (!counted.isEmpty()) {
                groups.put(moment, group(moment, counted, starts));
            }
        }
        return groups;
    }

    private static ResultGroup group(ResultMoment moment, List<Counted> counted, Map<UUID, Counted> starts) {
        return new ResultGroup(
                counted.size(),
                counted.stream()
                        .mapToDouble(one -> one.figure().value())
                        .average()
                        .orElseThrow(),
                moment == ResultMoment.START ? Optional.empty() : change(counted, starts));
    }

    /** In the order in which both were counted, so that who is in it stays in it. */
    private static Optional<Double> change(List<Counted> counted, Map<UUID, Counted> starts) {
        List<Pair> pairs = counted.stream()
                .flatMap(later ->
                        Optional.ofNullable(starts.get(later.figure().trail()))
                                .map(start -> new Pair(start, later))
                                .stream())
                .sorted(Comparator.comparingInt(Pair::since))
                .toList();
        var average =
                pairs.stream().limit(whole(pairs)).mapToDouble(Pair::change).average();
        return average.isPresent() ? Optional.of(average.getAsDouble()) : Optional.empty();
    }

    private static List<Counted> counted(List<ResultFigure> figures, ResultMoment moment) {
        List<Integer> places = IntStream.range(0, figures.size())
                .filter(place -> figures.get(place).moment() == moment)
                .boxed()
                .toList();
        return IntStream.range(0, whole(places))
                .mapToObj(i -> new Counted(figures.get(places.get(i)), places.get((i / GROUP + 1) * GROUP - 1)))
                .toList();
    }

    private static int whole(List<?> all) {
        return all.size() / GROUP * GROUP;
    }
}
