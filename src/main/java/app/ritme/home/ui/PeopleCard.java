package app.ritme.home.ui;

import app.ritme.home.PersonToCall;
import app.ritme.home.SignalWords;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Whom the guest calls, one tap each. */
class PeopleCard extends CardBox {

    private static final PersonToCall NOBODY = new PersonToCall("", "", "");

    private final List<PersonToCall> people;
    private final SignalDesk desk;
    private final Consumer<SignalWords> done;

    PeopleCard(List<PersonToCall> people, SignalDesk desk, Consumer<SignalWords> done) {
        super(Icons.PHONE, HomeWords.text("home.call"));
        this.people = people;
        this.desk = desk;
        this.done = done;
        var rows = new Rows();
        people.forEach(person -> rows.row(new PersonLine(person.name(), person.note()), call(person), edit(person)));
        if (people.isEmpty()) {
            var nobody = new Paragraph(getTranslation("home.call.none"));
            nobody.addClassName("soft");
            add(nobody);
        } else {
            add(rows);
        }
        add(more());
        addClassName("people-to-call");
        setTestId("people-to-call");
    }

    private Anchor call(PersonToCall person) {
        var call = new Anchor("tel:" + person.dialled(), Icons.PHONE.small());
        call.add(new Span(getTranslation("home.call.go")));
        call.setAriaLabel(getTranslation("home.call.go.to", person.name()));
        call.addClassName("button");
        return call;
    }

    private Button edit(PersonToCall person) {
        var edit = new Button(
                Icons.EDIT.create(),
                event -> new CallDialog(
                                getTranslation("home.call.change"),
                                person,
                                changed -> keep(with(people.indexOf(person), changed)))
                        .withRemoval(() -> keep(
                                people.stream().filter(one -> one != person).toList()))
                        .open());
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(getTranslation("home.call.change.of", person.name()));
        edit.setTestId("change-call");
        return edit;
    }

    private Button more() {
        var more = new Button(
                getTranslation("home.call.add"),
                Icons.PLUS.small(),
                event -> new CallDialog(
                                getTranslation("home.call.add"), NOBODY, added -> keep(with(people.size(), added)))
                        .open());
        more.setVisible(people.size() < SignalWords.MOST_PEOPLE);
        more.setTestId("add-call");
        return more;
    }

    private List<PersonToCall> with(int place, PersonToCall person) {
        var others = new ArrayList<>(people);
        if (place < others.size()) {
            others.set(place, person);
        } else {
            others.add(person);
        }
        return others;
    }

    private void keep(List<PersonToCall> now) {
        done.accept(desk.call(people, now));
    }
}
