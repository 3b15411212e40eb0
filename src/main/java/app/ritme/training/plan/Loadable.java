package app.ritme.training.plan;

import app.ritme.organisation.Weights;
import app.ritme.training.exercise.Equipment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All loads of one kind of equipment that can be made with the weights of a location. What is asked rounds to the nearest of
 * them, never up by more than half a step of its rule; of two as near it is the lighter one. Dumbbells and kettlebells round
 * down: from one to the next is a whole step.
 */
public final class Loadable {

    /** As with weights of which nobody said anything: what is asked stays. */
    static final Loadable UNKNOWN = new Loadable(new TreeMap<>(), false);

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    /** What a load is made of; no bar where it is one piece. */
    private record Made(@Nullable BigDecimal bar, List<BigDecimal> side) {

        static final Made IN_ONE = new Made(null, List.of());
    }

    private final NavigableMap<BigDecimal, Made> loads;
    private final boolean up;

    private Loadable(NavigableMap<BigDecimal, Made> loads, boolean up) {
        this.loads = loads;
        this.up = up;
    }

    public static Loadable of(Weights weights, Equipment equipment) {
        return switch (equipment) {
            case BARBELL -> barbells(weights.bars(), weights.plates());
            case DUMBBELL -> pieces(weights.dumbbells(), false);
            case KETTLEBELL -> pieces(weights.kettlebells(), false);
            case MACHINE -> stack(weights.machines());
            case CABLE -> stack(weights.cables());
            case NONE, MAT, CHAIR, STEP, BAND, BALL, BENCH, PULL_UP_BAR, ERGOMETER -> UNKNOWN;
        };
    }

    /** Whether anybody said what there is. */
    public boolean isKnown() {
        return !loads.isEmpty();
    }

    /** The least that can be lifted; none where nobody said what there is. */
    public Optional<Load> lightest() {
        return isKnown() ? Optional.of(new Load(loads.firstKey())) : Optional.empty();
    }

    /**
     * What is loaded where this much is asked; none where nobody said what there is, or all of it is too heavy.
     *
     * @param step of the rule by which it grows
     */
    public Optional<Loaded> nearest(Load asked, BigDecimal step) {
        BigDecimal wanted = asked.kilos();
        return Stream.of(loads.floorKey(wanted), loads.ceilingKey(wanted))
                .flatMap(Stream::ofNullable)
                .filter(kilos -> kilos.compareTo(wanted) <= 0 || mayBe(kilos.subtract(wanted), step))
                .min((one, other) -> kilosApart(one, wanted).compareTo(kilosApart(other, wanted)))
                .map(kilos -> loaded(asked, kilos));
    }

    /** Whether so much more than asked is still near. */
    private boolean mayBe(BigDecimal more, BigDecimal step) {
        return up && more.multiply(BigDecimal.TWO).compareTo(step) <= 0;
    }

    private static BigDecimal kilosApart(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs();
    }

    private Loaded loaded(Load asked, BigDecimal kilos) {
        Made made = loads.getOrDefault(kilos, Made.IN_ONE);
        return new Loaded(asked, new Load(kilos), made.bar(), made.side());
    }

    private static Loadable pieces(List<BigDecimal> kilos, boolean up) {
        var loads = new TreeMap<BigDecimal, Made>();
        kilos.forEach(one -> loads.put(one, Made.IN_ONE));
        return new Loadable(loads, up);
    }

    private static Loadable stack(Weights.@Nullable Stack stack) {
        return stack == null ? UNKNOWN : pieces(stack.settings(), true);
    }

    /** What can be loaded on two bars is loaded on the heavier one: it takes fewer plates. */
    private static Loadable barbells(List<BigDecimal> bars, List<BigDecimal> plates) {
        Map<BigDecimal, List<BigDecimal>> sides = sides(plates);
        var loads = new TreeMap<BigDecimal, Made>();
        for (BigDecimal bar : bars.reversed()) {
            sides.forEach(
                    (side, pairs) -> loads.putIfAbsent(bar.add(side.multiply(BigDecimal.TWO)), new Made(bar, pairs)));
        }
        return new Loadable(loads.headMap(Load.MOST, true), true);
    }

    /**
     * All sums of plates at one end, each with the fewest plates that make it. Each pair is there once, so taking the
     * heaviest that still fits would miss some: 15 is two of 7.5 where the others are 10.
     */
    private static Map<BigDecimal, List<BigDecimal>> sides(List<BigDecimal> plates) {
        Map<BigDecimal, List<BigDecimal>> sides = new HashMap<>(Map.of(NOTHING, List.of()));
        for (BigDecimal plate : plates.reversed()) {
            Map.copyOf(sides).forEach((sum, pairs) -> {
                if (sum.add(plate).multiply(BigDecimal.TWO).compareTo(Load.MOST) <= 0) {
                    sides.merge(sum.add(plate), and(pairs, plate), Loadable::fewer);
                }
            });
        }
        return sides;
    }

    private static List<BigDecimal> and(List<BigDecimal> pairs, BigDecimal plate) {
        var more = new ArrayList<>(pairs);
        more.add(plate);
        return List.copyOf(more);
    }

    private static List<BigDecimal> fewer(List<BigDecimal> one, List<BigDecimal> other) {
        return other.size() < one.size() ? other : one;
    }
}
