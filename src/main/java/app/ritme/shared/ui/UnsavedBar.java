package app.ritme.shared.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** The bar at the bottom right that says what is not saved yet; Ctrl S saves, leaving asks. */
public class UnsavedBar extends Div {

    private final Span text = new Span();
    private final Button save = new Button();
    private final Button restore = new Button();

    public UnsavedBar(Runnable onRestore, Runnable onSave) {
        var ui = UI.getCurrent();
        addClassName("unsaved");
        text.getElement().setAttribute("role", "status");
        restore.setText(ui.getTranslation("shell.unsaved.restore"));
        restore.setTestId("unsaved-restore");
        save.setText(ui.getTranslation("shell.unsaved.save"));
        save.setSuffixComponent(new Keys("Ctrl S"));
        save.addClassName("unsaved-save");
        save.setTestId("unsaved-save");

        restore.addClickListener(event -> onRestore.run());
        save.addClickListener(event -> onSave.run());
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);

        add(text, restore, save);
        hide();
    }

    /** Shows what is not saved, such as "Kleur en tijdzone nog niet bewaard". */
    public void show(String sentence) {
        text.setText(sentence);
        setVisible(true);
    }

    public void hide() {
        setVisible(false);
    }

    /** Whether something is still to be saved. */
    public boolean isWaiting() {
        return isVisible();
    }

    /** Call from the view's {@code beforeLeave}: leaving with something unsaved asks first. */
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!isWaiting()) {
            return;
        }
        var leave = event.postpone();
        var ui = UI.getCurrent();
        Confirm.ask(
                ui.getTranslation("shell.unsaved.leave.title"),
                ui.getTranslation("shell.unsaved.leave.text"),
                ui.getTranslation("shell.unsaved.leave.go"),
                () -> {
                    hide();
                    leave.proceed();
                });
    }
}
