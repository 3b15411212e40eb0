package app.ritme.program.ui;

import app.ritme.program.Finding;
import app.ritme.program.PlannedBlock;
import app.ritme.program.ProgramDetails;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** What prevents publishing and what to look at, each with the way to it; nothing here keeps a draft from being saved. */
class FindingsCard extends CardBox {

    FindingsCard(ProgramDetails program, Desk desk, Consumer<PlannedBlock> onSelect, boolean mayChange) {
        super(
                program.ready() ? Icons.WARNING : Icons.OCTAGON,
                UI.getCurrent().getTranslation(program.ready() ? "program.hints" : "program.open"));
        var rows = new Rows();
        rows.addClassName("findings");
        program.findings().forEach(finding -> row(rows, finding, program, desk, onSelect, mayChange));
        addClassName("card-care");
        setTestId("findings");
        setVisible(!program.findings().isEmpty());
        add(rows);
    }

    private void row(
            Rows rows,
            Finding finding,
            ProgramDetails program,
            Desk desk,
            Consumer<PlannedBlock> onSelect,
            boolean mayChange) {
        var sentence = new Span(ProgramWords.finding(finding));
        var actions = new Div();
        actions.addClassName("btns");
        Selection.of(program, finding.block()).ifPresent(chosen -> {
            var block = chosen.block();
            var better = finding.better();
            if (mayChange && better != null) {
                actions.add(quiet(
                        getTranslation("program.finding.move", Formats.here().time(better)),
                        "finding-move",
                        () -> desk.change(version ->
                                desk.drafts().moveBlock(block.id(), chosen.day().id(), better, version))));
            }
            actions.add(quiet(getTranslation("program.finding.show"), "finding-show", () -> onSelect.accept(block)));
        });
        var words = new Div(sentence, actions);
        actions.setVisible(actions.getComponentCount() > 0);
        rows.row(words).addComponentAsFirst((finding.preventsPublishing() ? Icons.OCTAGON : Icons.WARNING).small());
    }

    private static Button quiet(String text, String testId, Runnable action) {
        var button = new Button(text, event -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTestId(testId);
        return button;
    }
}
