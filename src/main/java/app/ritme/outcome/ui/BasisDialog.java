package app.ritme.outcome.ui;

import app.ritme.outcome.measure.Basis;
import app.ritme.outcome.measure.Sex;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;

/** What the norms of a guest go by; either may stay open. */
class BasisDialog extends FormDialog {

    private final Consumer<Basis> save;
    private final DatePicker born = ComponentTexts.on(new DatePicker());
    private final Select<Sex> sex = new Select<>();

    BasisDialog(String guestName, Basis known, Consumer<Basis> save) {
        super(OutcomeWords.text("measure.basis.title", guestName), OutcomeWords.text("measure.basis.go"));
        this.save = save;
        born.setLabel(getTranslation("measure.basis.born"));
        born.setValue(known.bornOn());
        born.setTestId("basis-born");
        sex.setLabel(getTranslation("measure.basis.sex"));
        sex.setItems(Sex.values());
        sex.setEmptySelectionAllowed(true);
        sex.setEmptySelectionCaption(getTranslation("measure.basis.open"));
        sex.setItemLabelGenerator(one -> one == null
                ? getTranslation("measure.basis.open")
                : getTranslation("measure.basis." + OutcomeWords.code(one)));
        sex.setValue(known.sex());
        sex.setTestId("basis-sex");
        says("error.measure.born", born);
        fields(Note.plain(getTranslation("measure.basis.text")), born, sex);
    }

    @Override
    protected void save() {
        save.accept(new Basis(born.getValue(), sex.getValue()));
        Toast.done("measure.basis.done");
    }
}
