package app.ritme.home;

import java.io.Serializable;
import java.util.List;

/** What of a stay can go into the plan for home: exercises as they went the last time, and talks after the stay. */
public record FromTheStay(List<HomeExercise> exercises, List<String> talks) implements Serializable {

    public boolean isEmpty() {
        return exercises.isEmpty() && talks.isEmpty();
    }
}
