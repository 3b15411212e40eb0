package app.ritme.home;

import java.io.Serializable;
import java.util.List;

/**
 * What of a stay can go into the plan for home.
 *
 * @param exercises as they went the last time
 * @param habits that grew
 * @param talks after the stay
 */
public record FromTheStay(List<HomeExercise> exercises, List<String> habits, List<String> talks)
        implements Serializable {

    public boolean isEmpty() {
        return exercises.isEmpty() && habits.isEmpty() && talks.isEmpty();
    }
}
