package app.ritme.journal.ui;

import app.ritme.journal.habit.HabitRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How far a habit has grown: a line that fills, and the word for it. */
class GrowthBar extends Div {

    GrowthBar(HabitRow habit) {
        String word = HabitWords.growth(habit.growth());
        var filled = new Span();
        filled.addClassName("filled");
        filled.getStyle().set("inline-size", HabitWords.percent(habit) + "%");
        var line = new Div(filled);
        line.addClassName("line");
        line.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("habits.growth.label", word, HabitWords.percent(habit)));
        var said = new Span(word);
        said.addClassNames("soft", "small");
        said.getElement().setAttribute("aria-hidden", "true");
        addClassName("growth");
        add(line, said);
    }
}
