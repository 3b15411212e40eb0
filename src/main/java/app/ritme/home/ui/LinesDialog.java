package app.ritme.home.ui;

import app.ritme.home.Lines;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Points of a part, one on a line. */
class LinesDialog extends FormDialog {

    private static final int ROWS = 5;

    private final Consumer<String> save;
    private final TextArea area;

    LinesDialog(String title, String hint, String text, Consumer<String> save) {
        super(title, HomeWords.text("home.signal.save"));
        this.save = save;
        area = new TextArea(title);
        area.setHelperText(HomeWords.text("home.lines"));
        area.setMaxLength(Lines.MOST * Lines.LONGEST);
        area.setMinRows(ROWS);
        area.setValue(text);
        area.setWidthFull();
        area.setTestId("lines");
        says("error.home.lines", area);
        fields(new Paragraph(hint), area);
    }

    LinesDialog keeping(Consumer<HasElement> keep) {
        keep.accept(area);
        return this;
    }

    @Override
    protected void save() {
        save.accept(area.getValue());
    }
}
