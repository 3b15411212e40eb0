package app.ritme.training;

import java.util.OptionalInt;

/** Which of a plan's workouts comes next: the one after the last that was done, and A after the last of the plan. */
final class NextWorkout {

    private NextWorkout() {}

    /**
     * @param done the turn of the last workout with at least one set, if there was any; perhaps of a longer plan
     * @param workouts how many the plan has, at least one
     */
    static int after(OptionalInt done, int workouts) {
        return done.isEmpty() || done.getAsInt() >= workouts ? 0 : (done.getAsInt() + 1) % workouts;
    }
}
