package app.ritme.safety.ui;

import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** What was done, or what the next one has to know; not kept as a draft, because staff share devices. */
class NoteDialog extends FormDialog {

    private static final int LONGEST = 4000;
    private static final int ROWS = 4;

    private final Consumer<String> work;
    private final TextArea text;

    /** @param key of the words, such as {@code alert.close} */
    NoteDialog(String key, Consumer<String> work) {
        super(UI.getCurrent().getTranslation(key + ".title"), UI.getCurrent().getTranslation(key + ".go"));
        this.work = work;
        text = new TextArea(getTranslation(key + ".note"));
        text.setMaxLength(LONGEST);
        text.setMinRows(ROWS);
        text.setAutofocus(true);
        text.setTestId("note");
        says("error.alert.note", text);
        fields(new Paragraph(getTranslation(key + ".text")), text);
    }

    @Override
    protected void save() {
        work.accept(text.getValue());
    }
}
