package app.ritme.outcome.ui;

import app.ritme.outcome.measure.MeasureDefinition;
import app.ritme.outcome.measure.Measured;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Toast;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** Another value in the place of one that was written down wrongly. */
class CorrectDialog extends FormDialog {

    private final BiConsumer<BigDecimal, LocalDate> correct;
    private final ValueFields fields;

    CorrectDialog(
            MeasureDefinition definition, Measured wrong, LocalDate today, BiConsumer<BigDecimal, LocalDate> correct) {
        super(
                OutcomeWords.text("measure.correct.title", Formats.here().words(definition.name())),
                OutcomeWords.text("measure.correct.go"));
        this.correct = correct;
        this.fields = new ValueFields(definition, wrong.day(), today);
        fields.set(wrong.value());
        says("error.measure.range", fields.field());
        says("error.measure.number", fields.field());
        says("error.measure.day", fields.dayField());
        fields(Note.plain(getTranslation("measure.correct.text", MeasureWords.value(definition, wrong.value()))));
        fields(fields.all());
    }

    @Override
    protected void save() {
        require(fields.field(), !fields.field().isEmpty());
        require(fields.dayField(), fields.dayField().getValue() != null);
        correct.accept(fields.value(), fields.day());
        Toast.done("measure.correct.done");
    }
}
