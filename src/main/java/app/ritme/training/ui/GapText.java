package app.ritme.training.ui;

import com.vaadin.flow.component.UI;

/** What is said when predicted and done are known: kind, also for less. */
final class GapText {

    private GapText() {}

    static String say(int predicted, int done) {
        String what = "same";
        if (done > predicted) {
            what = "more";
        } else if (done < predicted) {
            what = "less";
        }
        return UI.getCurrent().getTranslation("workout.gap." + what, predicted, done);
    }
}
