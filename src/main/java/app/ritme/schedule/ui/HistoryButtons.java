package app.ritme.schedule.ui;

import app.ritme.schedule.HistoryService;
import app.ritme.schedule.SlotTaken;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Takes back what one did last, and does it again; says what that is. */
class HistoryButtons extends Div {

    private final History history;
    private final HistoryService service;
    private final Runnable changed;
    private final Button undo = new Button(Icons.UNDO.create(), event -> undo());
    private final Button redo = new Button(Icons.UNDO.create(), event -> redo());

    /** @param changed shows anew what is behind them */
    HistoryButtons(History history, HistoryService service, Runnable changed) {
        this.history = history;
        this.service = service;
        this.changed = changed;
        undo.addClassName("undo");
        undo.setTestId("undo-last");
        redo.addThemeName("icon");
        redo.addClassName("redo");
        redo.setTestId("redo-last");
        addClassName("row");
        add(undo, redo);
        refresh();
    }

    void refresh() {
        String last = history.last().map(HistoryWords::of).orElse("");
        undo.setText(last.isEmpty() ? getTranslation("history.undo") : getTranslation("history.undo.what", last));
        undo.setEnabled(!last.isEmpty());
        String next = history.lastUndone().map(HistoryWords::back).orElse("");
        redo.setEnabled(!next.isEmpty());
        redo.setAriaLabel(next.isEmpty() ? getTranslation("history.redo") : getTranslation("history.redo.what", next));
        redo.setTooltipText(redo.getAriaLabel().orElse(""));
    }

    void undo() {
        history.last()
                .ifPresent(step ->
                        attempt(HistoryWords.of(step), "history.undone", () -> history.undo(service::takeBack)));
    }

    void redo() {
        history.lastUndone()
                .ifPresent(step ->
                        attempt(HistoryWords.back(step), "history.redone", () -> history.redo(service::takeBack)));
    }

    private void attempt(String what, String done, Runnable step) {
        try {
            step.run();
            Toast.done(done, what);
        } catch (SlotTaken taken) {
            Toast.problem("history.taken", what);
        } catch (NotFoundException | Refusal changedSince) {
            Toast.problem("history.refused", what);
        }
        changed.run();
    }
}
