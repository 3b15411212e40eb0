package app.ritme.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How far a workout is: a bar for each exercise. */
class Steps extends Div {

    /** @param position the exercise one is at, from 0 */
    Steps(int position, int exercises) {
        addClassName("steps");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", getTranslation("workout.exercise-of", position + 1, exercises));
        for (int exercise = 0; exercise < exercises; exercise++) {
            var bar = new Span();
            bar.addClassName("step");
            if (exercise < position) {
                bar.addClassName("step-done");
            } else if (exercise == position) {
                bar.addClassName("step-here");
            }
            add(bar);
        }
    }
}
