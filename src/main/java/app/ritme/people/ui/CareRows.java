package app.ritme.people.ui;

import app.ritme.people.CareRow;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Those who look after one guest, each with a button that ends it after asking. */
class CareRows extends Rows {

    /** The question that is asked before it ends. */
    record Question(String title, String text) {}

    CareRows(List<CareRow> carers, Function<CareRow, Question> question, Consumer<CareRow> end) {
        carers.forEach(care -> row(new PersonLine(care.carerName(), since(care)), endButton(care, question, end)));
    }

    private String since(CareRow care) {
        var formats = Formats.here();
        var since = formats.dayAndYear(care.since().atZone(formats.zone()).toLocalDate());
        var until = care.until();
        return until == null
                ? getTranslation("care.since", since)
                : getTranslation(
                        "care.until",
                        since,
                        formats.dayAndYear(until.atZone(formats.zone()).toLocalDate()));
    }

    private Button endButton(CareRow care, Function<CareRow, Question> question, Consumer<CareRow> end) {
        var button = new Button(getTranslation("care.end"), event -> {
            var asked = question.apply(care);
            Confirm.ask(asked.title(), asked.text(), getTranslation("care.end.go"), () -> end.accept(care));
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("care.end") + ": " + care.carerName());
        button.setTestId("end-care-" + care.carer());
        return button;
    }
}
