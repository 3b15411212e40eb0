package app.ritme.home;

import app.ritme.shared.Refusal;
import java.io.Serializable;

/**
 * An exercise that goes on at home.
 *
 * @param last how it went the last time in the house, such as "3 × 10, 24 kg"; may be empty
 * @param atHome what takes its place at home; empty where it is done the same way
 */
public record HomeExercise(String name, String last, String atHome) implements Serializable {

    /** Of each of the three. */
    public static final int LONGEST = 80;

    public HomeExercise {
        name = name.strip();
        last = last.strip();
        atHome = atHome.strip();
    }

    /** As it was done since; what was agreed on for home stays. */
    HomeExercise since(HomeExercise later) {
        return new HomeExercise(name, later.last, atHome.isEmpty() ? later.atHome : atHome);
    }

    /** @throws Refusal when it has no name */
    void refuseUnfit() {
        if (name.isEmpty() || name.length() > LONGEST || last.length() > LONGEST || atHome.length() > LONGEST) {
            throw new Refusal("error.home.exercise.name");
        }
    }
}
