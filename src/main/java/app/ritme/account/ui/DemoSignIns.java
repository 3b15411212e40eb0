package app.ritme.account.ui;

import app.ritme.account.DemoSignIn;
import app.ritme.shared.ui.Initials;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** While the demo runs: everybody a stranger may be, one click each. */
class DemoSignIns extends Div {

    DemoSignIns(List<DemoSignIn> people, Consumer<DemoSignIn> chosen) {
        var rows = new Rows();
        people.forEach(person -> rows.row(line(person), button(person, chosen)));
        addClassName("demo-sign-ins");
        add(new H2(getTranslation("login.demo.title")), new Paragraph(getTranslation("login.demo.text")), rows);
    }

    private PersonLine line(DemoSignIn person) {
        String role = getTranslation(person.who()) + " · " + person.house();
        return new PersonLine(new Initials(person.name()), new Span(person.name()), role);
    }

    private Button button(DemoSignIn person, Consumer<DemoSignIn> chosen) {
        var button = new Button(getTranslation("login.demo.enter"), event -> chosen.accept(person));
        button.setAriaLabel(getTranslation("login.demo.enter.as", person.name()));
        button.setTestId("demo-" + person.email());
        return button;
    }
}
