package app.ritme.training.ui;

import app.ritme.people.PersonId;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.training.exercise.ExerciseId;

/** Where the screens of this feature are, in the house of this tab. */
public final class TrainingNavigation {

    private TrainingNavigation() {}

    /** A guest's own training today. */
    public static String training() {
        return inHouse("training");
    }

    /** What a guest did before. */
    public static String earlier() {
        return inHouse("training/earlier");
    }

    /** The exercises of the house, for who works there. */
    public static String exercises() {
        return inHouse("exercises");
    }

    static String exercise(ExerciseId exercise) {
        return inHouse("exercises/" + exercise.value());
    }

    /** The plan of one guest and what came of it, for who looks after the guest. */
    public static String guestTraining(PersonId guest) {
        return inHouse("guests/" + guest.value() + "/training");
    }

    static String today() {
        return inHouse("today");
    }

    private static String inHouse(String page) {
        return "o/" + CurrentHouse.get().slug() + "/" + page;
    }
}
