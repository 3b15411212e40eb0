package app.ritme.outcome.ui;

import app.ritme.outcome.instrument.Band;
import app.ritme.outcome.instrument.Definition;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Where the bands of a score begin, for those whose cut-offs are common use and not part of the key. */
class CutOffsDialog extends FormDialog {

    private final Definition definition;
    private final Consumer<List<Integer>> save;
    private final List<IntegerField> fields = new ArrayList<>();

    CutOffsDialog(Definition definition, Consumer<List<Integer>> save) {
        super(
                UI.getCurrent().getTranslation("questionnaires.cut-offs.title", definition.name()),
                UI.getCurrent().getTranslation("questionnaires.cut-offs.go"));
        this.definition = definition;
        this.save = save;
        fields(Note.plain(getTranslation("questionnaires.cut-offs.text", definition.source())));
        definition.bands().stream().skip(1).map(this::field).forEach(field -> {
            fields.add(field);
            fields(field);
        });
        says("error.instrument.cut-offs", fields.getFirst());
    }

    @Override
    protected void save() {
        fields.forEach(field -> require(field, field.getValue() != null));
        save.accept(fields.stream()
                .map(field -> Objects.requireNonNull(field.getValue()))
                .toList());
        Toast.done("questionnaires.cut-offs.done", definition.name());
    }

    private IntegerField field(Band band) {
        var field = new IntegerField(
                getTranslation("questionnaires.cut-offs.from", Formats.here().words(band.name())));
        field.setValue(band.from());
        field.setStepButtonsVisible(true);
        field.setTestId("cut-off-" + fields.size());
        return field;
    }
}
