package app.ritme.training.learned;

import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.exercise.Muscle;
import app.ritme.training.learned.Learned.Gap;
import app.ritme.training.learned.Learned.OfExercise;
import app.ritme.training.plan.Load;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Learns from the sets of one guest. */
public final class Learning {

    private static final int WEEK = 7;

    private final List<LearnedSet> sets;
    private final Map<ExerciseId, Set<Muscle>> muscles;
    private final LocalDate today;

    /** @param sets the oldest first */
    public Learning(List<LearnedSet> sets, Map<ExerciseId, Set<Muscle>> muscles, LocalDate today) {
        this.sets = sets;
        this.muscles = muscles;
        this.today = today;
    }

    public Learned learn() {
        return new Learned(exercises(), setsOfTheWeek(), week(), gaps());
    }

    private List<OfExercise> exercises() {
        return sets.stream().collect(Collectors.groupingBy(LearnedSet::exercise)).values().stream()
                .sorted(Comparator.comparing(
                                (List<LearnedSet> of) -> of.getLast().loggedAt())
                        .reversed())
                .map(Learning::exercise)
                .toList();
    }

    private static OfExercise exercise(List<LearnedSet> of) {
        LearnedSet one = of.getLast();
        return new OfExercise(
                one.name(),
                one.counting(),
                strength(of, Comparator.naturalOrder()),
                strength(of, Comparator.reverseOrder()),
                of.stream().map(LearnedSet::load).flatMap(Optional::stream).max(Comparator.comparing(Load::kilos)),
                of.stream().mapToInt(LearnedSet::reps).max().orElse(0),
                volume(of));
    }

    /** The best of the first day in this order that anything can be estimated from. */
    private static Optional<Strength> strength(List<LearnedSet> of, Comparator<LocalDate> order) {
        return of.stream()
                .filter(set -> set.strength().isPresent())
                .map(LearnedSet::day)
                .min(order)
                .flatMap(day -> of.stream()
                        .filter(set -> set.day().equals(day))
                        .map(LearnedSet::strength)
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(Strength::middle)));
    }

    private static Optional<BigDecimal> volume(List<LearnedSet> of) {
        Map<UUID, BigDecimal> byWorkout = of.stream()
                .filter(set -> set.kilos() != null)
                .collect(Collectors.groupingBy(
                        LearnedSet::workout,
                        Collectors.reducing(
                                BigDecimal.ZERO,
                                set -> Objects.requireNonNull(set.kilos()).multiply(BigDecimal.valueOf(set.reps())),
                                BigDecimal::add)));
        return byWorkout.values().stream().max(Comparator.naturalOrder());
    }

    /** A set counts for each muscle its exercise asks most of. */
    private Map<Muscle, Integer> setsOfTheWeek() {
        var counted = new EnumMap<Muscle, Integer>(Muscle.class);
        sets.stream()
                .filter(set -> !set.day().isBefore(monday(today)))
                .flatMap(set -> muscles.getOrDefault(set.exerciseId(), Set.of()).stream())
                .forEach(muscle -> counted.merge(muscle, 1, Integer::sum));
        return counted;
    }

    private WeekLoad week() {
        Map<LocalDate, Integer> byDay =
                sets.stream().collect(Collectors.groupingBy(LearnedSet::workout)).values().stream()
                        .collect(Collectors.toMap(of -> of.getFirst().day(), Learning::load, Integer::sum));
        return new WeekLoad(IntStream.range(0, WEEK)
                .mapToObj(day -> byDay.getOrDefault(today.minusDays(WEEK - 1L - day), 0))
                .toList());
    }

    /** How hard it was times the minutes from its beginning to its last set. */
    private static int load(Collection<LearnedSet> workout) {
        LearnedSet one = workout.iterator().next();
        if (one.hard() == null) {
            return 0;
        }
        long minutes = workout.stream()
                .mapToLong(
                        set -> Duration.between(set.beganAt(), set.loggedAt()).toMinutes())
                .max()
                .orElse(0);
        return (int) (one.hard() * Math.max(1, minutes));
    }

    private List<Gap> gaps() {
        return sets.stream()
                .filter(set -> set.predicted() != null)
                .collect(Collectors.groupingBy(set -> monday(set.day()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(week -> gap(week.getKey(), week.getValue()))
                .toList();
    }

    private static Gap gap(LocalDate monday, List<LearnedSet> of) {
        IntStream rests =
                of.stream().map(LearnedSet::rested).filter(Objects::nonNull).mapToInt(Integer::intValue);
        var rested = rests.average();
        return new Gap(
                monday,
                of.stream()
                        .mapToInt(set -> Objects.requireNonNull(set.predicted()))
                        .average()
                        .orElse(0),
                of.stream().mapToInt(LearnedSet::reps).average().orElse(0),
                rested.isPresent() ? OptionalInt.of((int) Math.round(rested.getAsDouble())) : OptionalInt.empty());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
