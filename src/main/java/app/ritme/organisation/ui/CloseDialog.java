package app.ritme.organisation.ui;

import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;

/** From which day on a room or location is closed. */
class CloseDialog extends FormDialog {

    private final DatePicker from = ComponentTexts.on(new DatePicker(getTranslation("settings.close.from")));
    private final Consumer<LocalDate> close;

    CloseDialog(String name, LocalDate today, Consumer<LocalDate> close) {
        super(
                UI.getCurrent().getTranslation("settings.close.title", name),
                UI.getCurrent().getTranslation("settings.close.go"));
        this.close = close;
        from.setValue(today);
        from.setTestId("from");
        fields(new Paragraph(getTranslation("settings.close.text")), from);
    }

    @Override
    protected void save() {
        require(from, from.getValue() != null);
        close.accept(from.getValue());
    }
}
