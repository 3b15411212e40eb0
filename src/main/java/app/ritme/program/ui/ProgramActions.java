package app.ritme.program.ui;

import app.ritme.program.ProgramDetails;
import app.ritme.program.ProgramService;
import app.ritme.program.PublishedPrograms;
import app.ritme.shared.Role;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a whole program, in the head of its page. */
class ProgramActions {

    private final ProgramDetails program;
    private final Desk desk;
    private final ProgramService programs;
    private final PublishedPrograms published;
    private final List<Component> buttons = new ArrayList<>();

    ProgramActions(
            ProgramDetails program,
            Desk desk,
            ProgramService programs,
            PublishedPrograms published,
            boolean mayChange) {
        this.program = program;
        this.desk = desk;
        this.programs = programs;
        this.published = published;
        if (program.published() > 0) {
            add("program.history", "history", Icons.HISTORY, this::history);
        }
        if (!program.isDraft()) {
            add("program.to-draft", "to-draft", Icons.EDIT, this::toDraft);
        }
        if (program.isDraft() && program.archived() && CurrentHouse.get().role() == Role.MANAGER) {
            add("programs.restore", "restore", Icons.UNDO, this::restore);
        }
        if (mayChange) {
            add("program.change", "change-program", Icons.EDIT, () -> new ProgramDialog(desk).open());
            publishButton();
        }
    }

    Component[] buttons() {
        return buttons.toArray(Component[]::new);
    }

    private void add(String key, String testId, Icons icon, Runnable action) {
        var button = new Button(text(key), icon.create(), event -> action.run());
        button.setTestId(testId);
        buttons.add(button);
    }

    private void publishButton() {
        var publish = new Button(
                text("program.publish.go", program.published() + 1), event -> new PublishDialog(desk).open());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setVisible(program.ahead());
        publish.setTestId("publish");
        buttons.add(publish);
    }

    private void history() {
        new HistoryDialog(program.program(), published.history(program.program())).open();
    }

    private void toDraft() {
        UI.getCurrent().navigate(ProgramNavigation.program(program.program()));
    }

    private void restore() {
        programs.restore(program.program());
        desk.refresh().run();
        Toast.done("programs.restored", Formats.here().words(program.data().name()));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
