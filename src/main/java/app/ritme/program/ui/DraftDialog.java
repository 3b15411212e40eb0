package app.ritme.program.ui;

import app.ritme.program.ProgramDetails;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** Changes one thing of a draft. Who comes second sees what it is now, and chooses. */
abstract class DraftDialog extends FormDialog {

    final Desk desk;
    private ProgramDetails seen;

    DraftDialog(Desk desk, String title, String verb) {
        super(title, verb);
        this.desk = desk;
        this.seen = desk.seen().get();
    }

    /** What the draft was when this opened, or when the reader chose how to go on. */
    final ProgramDetails seen() {
        return seen;
    }

    /** Does it to the draft of this version, or throws what a rule said. */
    abstract void change(long version);

    /** What this dialog is about, in words, as the draft has it now; empty when others left it alone. */
    abstract Optional<String> theirs(ProgramDetails now);

    /** Fills the fields with what the draft has now. */
    abstract void show(ProgramDetails now);

    @Override
    protected final void save() {
        change(seen.version());
        desk.refresh().run();
    }

    @Override
    protected final Optional<Conflict> conflict() {
        var now = desk.drafts().draft(seen.program());
        return Optional.of(new Conflict(
                theirs(now).orElseGet(() -> text("program.conflict.elsewhere")),
                () -> {
                    seen = now;
                    show(now);
                },
                () -> seen = now));
    }

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
