package app.ritme.training.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where an exercise of a plan stands: what is asked the next time, folded from what was prescribed and done. Kept nowhere.
 *
 * @param reps how often is asked in each set
 * @param successes workouts in a row that went as asked
 * @param failures workouts in a row below the range
 * @param frozen by pain in the red, until there is another version of the plan
 * @param began whether anything was done of it
 * @param changes of the weight, the oldest first
 */
public record Course(
        Prescription prescribed,
        int repStep,
        int reps,
        Optional<Load> load,
        int successes,
        int failures,
        boolean frozen,
        boolean began,
        List<Change> changes) {

    private static final int HELD_STEP = 5;
    private static final int WEEK = 7;
    private static final BigDecimal WEEKLY = new BigDecimal("1.10");
    private static final BigDecimal DELOAD = new BigDecimal("0.90");
    private static final int CLEAR_DIFFERENCE = 2;

    /** @param before what was asked until this day */
    record Change(LocalDate day, Load before) implements Serializable {}

    /** Before anything was done. */
    public static Course begin(Prescription prescribed, boolean held) {
        return new Course(
                prescribed,
                held ? HELD_STEP : 1,
                prescribed.repsFrom(),
                prescribed.load(),
                0,
                0,
                false,
                false,
                List.of());
    }

    /** What is asked after all these, the oldest first. */
    public Course after(List<DoneWorkout> done) {
        Course course = this;
        for (DoneWorkout workout : done) {
            course = course.after(workout);
        }
        return course;
    }

    /** Whether a coach who asks this asks otherwise than the rule. */
    boolean isOverriddenBy(Optional<Load> other) {
        return began && prescribed.progression().rule() != ProgressRule.SAME && !other.equals(load);
    }

    Course after(DoneWorkout done) {
        if (frozen || done.sets().isEmpty()) {
            return this;
        }
        return switch (done.pain()) {
            case RED -> with(reps, load, 0, 0).stopped();
            case ORANGE -> with(reps, load, 0, failures);
            case GREEN -> byRule(done);
        };
    }

    /** Until there is another version of the plan. */
    Course stopped() {
        return new Course(prescribed, repStep, reps, load, 0, 0, true, began, changes);
    }

    /** What is asked the next times, when each goes as asked. */
    public List<Course> next(int times, LocalDate first, int daysBetween) {
        return Stream.iterate(
                        new Step(this, first),
                        step -> new Step(
                                step.course.after(step.course.asAsked(step.day)), step.day.plusDays(daysBetween)))
                .limit(times)
                .map(Step::course)
                .toList();
    }

    private record Step(Course course, LocalDate day) {}

    private DoneWorkout asAsked(LocalDate day) {
        return new DoneWorkout(
                day,
                IntStream.range(0, prescribed.sets())
                        .mapToObj(set -> new DoneWorkout.DoneSet(reps, prescribed.target(), 0))
                        .toList());
    }

    private Course byRule(DoneWorkout done) {
        return switch (prescribed.progression().rule()) {
            case SAME -> with(reps, load, 0, 0);
            case DOUBLE -> doubled(done);
            case LINEAR -> linear(done);
            case RESERVE -> byReserve(done);
            case SUM -> bySum(done);
        };
    }

    private Course doubled(DoneWorkout done) {
        if (done.fewest() < prescribed.repsFrom()) {
            return failed(done.day());
        }
        if (!isWhole(done)) {
            return with(reps, load, successes, failures);
        }
        if (done.fewest() < reps) {
            return with(reps, load, successes, 0);
        }
        return done.fewest() < prescribed.repsTo()
                ? with(Math.min(done.fewest() + repStep, prescribed.repsTo()), load, 0, 0)
                : with(prescribed.repsTo(), load, 0, 0).heavier(done.day());
    }

    private Course linear(DoneWorkout done) {
        if (done.fewest() < prescribed.repsFrom()) {
            return failed(done.day());
        }
        if (!isWhole(done)) {
            return with(reps, load, successes, failures);
        }
        return successes + 1 < prescribed.progression().successes()
                ? with(reps, load, successes + 1, 0)
                : heavier(done.day());
    }

    private Course byReserve(DoneWorkout done) {
        int difference = done.left() - prescribed.target().ordinal();
        if (difference >= CLEAR_DIFFERENCE || done.left() == Tank.FOUR_OR_MORE.ordinal() && difference > 0) {
            return heavier(done.day());
        }
        return difference <= -CLEAR_DIFFERENCE
                ? to(load.flatMap(kilos -> kilos.less(step())), done.day())
                : with(reps, load, 0, 0);
    }

    private Course bySum(DoneWorkout done) {
        if (done.total() >= prescribed.progression().total()) {
            return heavier(done.day());
        }
        return done.fewest() < prescribed.repsFrom()
                ? failed(done.day())
                : with(reps, load, successes, isWhole(done) ? 0 : failures);
    }

    private boolean isWhole(DoneWorkout done) {
        return done.sets().size() >= prescribed.sets();
    }

    /** A step up where a week allows it; otherwise as it was, with what was reached. */
    private Course heavier(LocalDate day) {
        Optional<Load> more = load.flatMap(kilos -> kilos.more(step())).filter(kilos -> isAllowed(kilos, day));
        return more.isEmpty() ? with(reps, load, successes, 0) : to(more, day);
    }

    /** A tenth above the least of the last seven days; or the first step in them, finer there is none. */
    private boolean isAllowed(Load more, LocalDate day) {
        List<BigDecimal> week = changes.stream()
                .filter(change -> change.day().isAfter(day.minusDays(WEEK)))
                .map(change -> change.before().kilos())
                .toList();
        return week.isEmpty()
                || more.kilos()
                                .compareTo(week.stream()
                                        .min(BigDecimal::compareTo)
                                        .orElseThrow()
                                        .multiply(WEEKLY))
                        <= 0;
    }

    /** Below the range: after so many in a row a tenth lighter, on the steps the house has. */
    private Course failed(LocalDate day) {
        if (failures + 1 < prescribed.progression().failures()) {
            return with(reps, load, 0, failures + 1);
        }
        return to(load.map(this::deloaded), day);
    }

    private Load deloaded(Load kilos) {
        BigDecimal steps = kilos.kilos().multiply(DELOAD).divide(step(), 0, RoundingMode.DOWN);
        return steps.signum() == 0 ? kilos : new Load(steps.multiply(step()));
    }

    private BigDecimal step() {
        return prescribed.progression().step();
    }

    /** Another weight begins with the repetitions at the low end. */
    private Course to(Optional<Load> other, LocalDate day) {
        if (load.isEmpty() || other.isEmpty() || other.equals(load)) {
            return with(reps, load, 0, 0);
        }
        var all = new ArrayList<>(changes);
        all.add(new Change(day, load.get()));
        return new Course(prescribed, repStep, prescribed.repsFrom(), other, 0, 0, false, true, List.copyOf(all));
    }

    private Course with(int reps, Optional<Load> load, int successes, int failures) {
        return new Course(prescribed, repStep, reps, load, successes, failures, frozen, true, changes);
    }
}
