package app.ritme.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something that cannot be undone. The button is the verb of what happens, never a yes. */
public class Confirm extends Dialog {

    private final Button go;
    private final Button stay;

    public Confirm(String title, String text, String verb, Runnable action) {
        addClassName("confirm");
        setHeaderTitle(title);
        setRole("alertdialog");
        add(new Paragraph(text));

        go = new Button(verb, event -> {
            close();
            action.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setTestId("confirm-go");
        stay = new Button(UI.getCurrent().getTranslation("shell.confirm.stay"), event -> close());
        stay.setTestId("confirm-stay");
        getFooter().add(stay, go);
    }

    /** Opens the question. */
    public static Confirm ask(String title, String text, String verb, Runnable action) {
        var confirm = new Confirm(title, text, verb, action);
        confirm.open();
        return confirm;
    }

    /** Other words for the way out, such as "Blijf hier". */
    public Confirm orStay(String text, Runnable action) {
        stay.setText(text);
        stay.addClickListener(event -> action.run());
        return this;
    }
}
