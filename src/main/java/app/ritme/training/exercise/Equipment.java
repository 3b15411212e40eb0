package app.ritme.training.exercise;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What an exercise needs. */
public enum Equipment {
    NONE,
    MAT,
    CHAIR,
    STEP,
    BAND,
    BALL,
    BENCH,
    PULL_UP_BAR,
    DUMBBELL,
    KETTLEBELL,
    BARBELL,
    CABLE,
    MACHINE,
    ERGOMETER;

    /** Whether it weighs something a guest can choose. */
    public boolean hasLoad() {
        return switch (this) {
            case DUMBBELL, KETTLEBELL, BARBELL, CABLE, MACHINE -> true;
            case NONE, MAT, CHAIR, STEP, BAND, BALL, BENCH, PULL_UP_BAR, ERGOMETER -> false;
        };
    }

    /** Whether a guest has it at home, or can be given it to take along. */
    public boolean atHome() {
        return switch (this) {
            case NONE, MAT, CHAIR, STEP, BAND -> true;
            case BALL, BENCH, PULL_UP_BAR, DUMBBELL, KETTLEBELL, BARBELL, CABLE, MACHINE, ERGOMETER -> false;
        };
    }

    /** All that is {@link #atHome}. */
    public static Set<Equipment> home() {
        return Arrays.stream(values()).filter(Equipment::atHome).collect(Collectors.toUnmodifiableSet());
    }
}
