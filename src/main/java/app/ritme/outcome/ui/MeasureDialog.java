package app.ritme.outcome.ui;

import app.ritme.outcome.measure.MeasureDefinition;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What was measured of a guest: which measure, its value and the day. */
class MeasureDialog extends FormDialog {

    /** Where a value goes. */
    interface Keeper {

        void keep(MeasureDefinition measured, BigDecimal value, LocalDate day);
    }

    private final String guestName;
    private final Keeper keeper;
    private final Select<MeasureDefinition> what = new Select<>();
    private final ValueFields fields;

    MeasureDialog(String guestName, List<MeasureDefinition> measures, LocalDate today, Keeper keeper) {
        super(OutcomeWords.text("measure.record.title", guestName), OutcomeWords.text("measure.record.go"));
        this.guestName = guestName;
        this.keeper = keeper;
        this.fields = new ValueFields(measures.getFirst(), today, today);
        what.setLabel(getTranslation("measure.what"));
        what.setItems(measures);
        what.setItemLabelGenerator(measure -> Formats.here().words(measure.name()));
        what.setTestId("measure-what");
        what.addValueChangeListener(event -> {
            what.setHelperText(Formats.here().words(event.getValue().how()));
            fields.show(event.getValue());
        });
        what.setValue(measures.getFirst());
        says("error.measure.range", fields.field());
        says("error.measure.number", fields.field());
        says("error.measure.day", fields.dayField());
        fields(what);
        fields(fields.all());
    }

    @Override
    protected void save() {
        require(fields.field(), !fields.field().isEmpty());
        require(fields.dayField(), fields.dayField().getValue() != null);
        keeper.keep(what.getValue(), fields.value(), fields.day());
        Toast.done("measure.record.done", Formats.here().words(what.getValue().name()), guestName);
    }
}
