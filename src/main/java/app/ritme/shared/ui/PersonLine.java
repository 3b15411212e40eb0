package app.ritme.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Initials, a name and one soft line: how a person looks in every list. */
public class PersonLine extends Div {

    public PersonLine(String fullName, String line) {
        this(new Initials(fullName), new Span(fullName), line);
    }

    public PersonLine(Initials initials, Component name, String line) {
        addClassName("person");
        name.addClassName("name");
        var does = new Span(line);
        does.addClassName("does");
        does.setVisible(!line.isEmpty());
        var words = new Div(name, does);
        words.addClassName("grow");
        add(initials, words);
    }
}
