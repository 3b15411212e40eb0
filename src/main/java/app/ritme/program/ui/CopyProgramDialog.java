package app.ritme.program.ui;

import app.ritme.program.ProgramRow;
import app.ritme.program.ProgramService;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.LocalizedField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;

/** A program with the same days under a name of its own. */
class CopyProgramDialog extends FormDialog {

    private final ProgramService programs;
    private final ProgramRow original;
    private final LocalizedField name = LocalizedField.line(getTranslation("program.name"), "copy-name", 100);

    CopyProgramDialog(ProgramService programs, ProgramRow original) {
        super(
                UI.getCurrent()
                        .getTranslation("programs.copy.title", Formats.here().words(original.name())),
                UI.getCurrent().getTranslation("programs.copy.go"));
        this.programs = programs;
        this.original = original;
        name.setValue(copyOf(original.name()));
        says("error.name.empty", name);
        fields(new Paragraph(getTranslation("programs.copy.text")), name);
    }

    @Override
    protected void save() {
        var id = programs.copy(original.id(), name.getValue());
        UI.getCurrent().navigate(ProgramNavigation.program(id));
    }

    private LocalizedText copyOf(LocalizedText text) {
        var names = new EnumMap<Language, String>(Language.class);
        text.texts()
                .forEach((language, words) ->
                        names.put(language, getTranslation("programs.copy.name", language.locale(), words)));
        return new LocalizedText(names);
    }
}
