package app.ritme.training.ui;

import app.ritme.shared.ui.Icons;
import app.ritme.training.SetRow;
import app.ritme.training.plan.PlannedRow;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The sets of an exercise in a row: done, now, later. */
class SetChips extends OrderedList {

    SetChips(PlannedRow exercise, List<SetRow> done) {
        addClassName("set-chips");
        getElement().setAttribute("role", "list").setAttribute("aria-label", getTranslation("workout.sets.label"));
        for (int number = 1; number <= Math.max(exercise.sets(), done.size() + 1); number++) {
            add(chip(number, done));
        }
    }

    private ListItem chip(int number, List<SetRow> done) {
        var what = new Span();
        what.addClassName("strong");
        var chip = new ListItem(new Span(getTranslation("workout.set", number)), what);
        if (number <= done.size()) {
            what.add(Icons.CHECK.small(), new Span(TrainingWords.brief(done.get(number - 1))));
        } else if (number == done.size() + 1) {
            what.setText(getTranslation("workout.now"));
            chip.addClassName("is-now");
            chip.getElement().setAttribute("aria-current", "step");
        } else {
            what.setText(getTranslation("workout.later"));
        }
        return chip;
    }
}
