package app.ritme.outcome.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What a row is about, and below it what there is to say of it. */
class NamedLines extends Div {

    NamedLines(String name, String... lines) {
        addClassName("instrument-words");
        line(name, "name");
        for (String line : lines) {
            line(line, "does");
        }
    }

    private void line(String words, String look) {
        var line = new Span(words);
        line.addClassName(look);
        add(line);
    }
}
