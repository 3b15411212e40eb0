package app.ritme.home.ui;

import app.ritme.home.PersonToCall;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Somebody to call: a name, a number and when they answer. */
class CallDialog extends FormDialog {

    private final Consumer<PersonToCall> save;
    private final TextField name = field("home.call.name", "call-name");
    private final TextField number = field("home.call.number", "call-number");
    private final TextField note = field("home.call.note", "call-note");

    CallDialog(String title, PersonToCall person, Consumer<PersonToCall> save) {
        super(title, HomeWords.text("home.call.save"));
        this.save = save;
        name.setValue(person.name());
        number.setValue(person.number());
        note.setValue(person.note());
        number.getElement().setAttribute("inputmode", "tel");
        says("error.home.call.name", name);
        says("error.home.call.number", number);
        fields(name, number, note);
    }

    /** A quiet button that takes the person out of the plan. */
    CallDialog withRemoval(Runnable remove) {
        Button away = action(HomeWords.text("home.call.remove"), remove);
        away.setTestId("remove-call");
        footer(away);
        return this;
    }

    @Override
    protected void save() {
        save.accept(new PersonToCall(name.getValue(), number.getValue(), note.getValue()));
    }

    private static TextField field(String key, String testId) {
        var field = new TextField(HomeWords.text(key));
        field.setMaxLength(PersonToCall.LONGEST);
        field.setTestId(testId);
        field.setWidthFull();
        return field;
    }
}
