package app.ritme.program.ui;

import app.ritme.program.ProgramDetails;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Toast;
import java.util.Optional;

/** What a program is called and promises, how long it is, what it costs and for how many. */
class ProgramDialog extends DraftDialog {

    private final ProgramFields program;

    ProgramDialog(Desk desk) {
        super(desk, text("program.change.title"), text("program.change.go"));
        addClassName("dialog-wide");
        program = new ProgramFields("program-" + seen().program().value());
        program.setKind(seen().kind());
        program.sayAt(this::says);
        fields(program);
        show(seen());
    }

    @Override
    void change(long version) {
        program.check(this::require);
        desk.drafts().change(seen().program(), program.read(), version);
        Toast.done("program.changed");
    }

    @Override
    Optional<String> theirs(ProgramDetails now) {
        var data = now.data();
        return data.equals(seen().data())
                ? Optional.empty()
                : Optional.of(String.join(
                        " · ",
                        Formats.here().words(data.name()),
                        ProgramWords.length(data.lengthDays()),
                        Formats.here().money(data.price()),
                        ProgramWords.capacity(data.capacityPersons(), data.capacityRooms())));
    }

    @Override
    final void show(ProgramDetails now) {
        program.show(now.data());
    }
}
