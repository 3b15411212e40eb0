package app.ritme.program.ui;

import app.ritme.program.ProgramKind;
import app.ritme.program.ProgramService;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Begins a program; its days follow on its own page. */
class AddProgramDialog extends FormDialog {

    private final ProgramService programs;
    private final RadioButtonGroup<ProgramKind> kind = new RadioButtonGroup<>();
    private final ProgramFields program = new ProgramFields("new-program");

    AddProgramDialog(ProgramService programs) {
        super(
                UI.getCurrent().getTranslation("programs.add.title"),
                UI.getCurrent().getTranslation("programs.add.go"));
        this.programs = programs;
        addClassName("dialog-wide");
        kind.setLabel(getTranslation("program.kind"));
        kind.setItems(ProgramKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("program.kind." + ProgramWords.lower(one)));
        kind.addValueChangeListener(event -> program.setKind(event.getValue()));
        kind.setValue(ProgramKind.RESIDENTIAL);
        kind.addClassName("choices-row");
        kind.setTestId("program-kind");
        program.sayAt(this::says);
        fields(kind, program);
    }

    @Override
    protected void save() {
        program.check(this::require);
        var id = programs.add(kind.getValue(), program.read());
        UI.getCurrent().navigate(ProgramNavigation.program(id));
    }
}
