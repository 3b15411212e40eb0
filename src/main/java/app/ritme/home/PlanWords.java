package app.ritme.home;

import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in a plan for home.
 *
 * @param week what is done on a day of the week, with its hour; days without anything are not in it
 * @param talks that are planned after the stay, each in a line
 */
public record PlanWords(
        List<HomeExercise> exercises,
        Map<DayOfWeek, String> week,
        List<String> equipment,
        List<String> habits,
        List<String> talks)
        implements Serializable {

    /** Before anybody wrote anything. */
    public static final PlanWords EMPTY = new PlanWords(List.of(), Map.of(), List.of(), List.of(), List.of());

    /** Of one line of the week. */
    public static final int LONGEST_DAY = 80;

    private static final JsonMapper JSON = JsonMapper.shared();

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    public PlanWords withExercises(List<HomeExercise> others) {
        return new PlanWords(List.copyOf(others), week, equipment, habits, talks);
    }

    public PlanWords withWeek(Map<DayOfWeek, String> other) {
        return new PlanWords(exercises, Map.copyOf(other), equipment, habits, talks);
    }

    public PlanWords withEquipment(List<String> others) {
        return new PlanWords(exercises, week, List.copyOf(others), habits, talks);
    }

    public PlanWords withHabits(List<String> others) {
        return new PlanWords(exercises, week, equipment, List.copyOf(others), talks);
    }

    public PlanWords withTalks(List<String> others) {
        return new PlanWords(exercises, week, equipment, habits, List.copyOf(others));
    }

    /** This part of it, to compare. */
    Object part(HomePart part) {
        return switch (part) {
            case EXERCISES -> exercises;
            case WEEK -> week;
            case EQUIPMENT -> equipment;
            case HABITS -> habits;
            case TALKS -> talks;
        };
    }

    /** The same with this part of another. */
    PlanWords with(HomePart part, PlanWords other) {
        return switch (part) {
            case EXERCISES -> withExercises(other.exercises);
            case WEEK -> withWeek(other.week);
            case EQUIPMENT -> withEquipment(other.equipment);
            case HABITS -> withHabits(other.habits);
            case TALKS -> withTalks(other.talks);
        };
    }

    /** With what comes from the stay: exercises that stand here already are brought up to date, what does not is added. */
    PlanWords with(FromTheStay stay) {
        List<HomeExercise> all = new ArrayList<>(exercises);
        stay.exercises()
                .forEach(later -> place(all, later)
                        .ifPresentOrElse(at -> all.set(at, all.get(at).since(later)), () -> all.add(later)));
        return withExercises(all).withHabits(joined(habits, stay.habits())).withTalks(joined(talks, stay.talks()));
    }

    private static List<String> joined(List<String> points, List<String> others) {
        return Stream.concat(points.stream(), others.stream()).distinct().toList();
    }

    private static Optional<Integer> place(List<HomeExercise> all, HomeExercise wanted) {
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at).name().equalsIgnoreCase(wanted.name()))
                .boxed()
                .findFirst();
    }

    /** @throws Refusal when there is more than fits on paper, or an exercise has no name */
    void refuseUnfit() {
        exercises.forEach(HomeExercise::refuseUnfit);
        if (exercises.size() > Lines.MOST) {
            throw new Refusal("error.home.exercises", Lines.MOST);
        }
        if (week.values().stream().anyMatch(day -> day.length() > LONGEST_DAY)) {
            throw new Refusal("error.home.week", LONGEST_DAY);
        }
        List.of(equipment, habits, talks).forEach(Lines::refuseTooMany);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    static PlanWords read(String written) {
        return JSON.readValue(written, PlanWords.class);
    }
}
