package app.ritme.shared.ui;

import app.ritme.shared.Refusal;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Short words at the bottom of the screen after something was done, with a way back where there is one. */
public final class Toast {

    private static final int SHORT = 5_000;
    private static final int LONG = 10_000;

    private Toast() {}

    /** Says that it worked. */
    public static Notification done(String key, Object... arguments) {
        return show(text(key, arguments), SHORT, false);
    }

    /** Says that it worked and offers to take it back for ten seconds. */
    public static Notification undo(Runnable undo, String key, Object... arguments) {
        var toast = show(text(key, arguments), LONG, false);
        var button = new Button(text("shell.toast.undo"), event -> {
            toast.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTestId("undo");
        toast.add(button);
        return toast;
    }

    /** Says why a rule said no, and what to do next; read out at once. */
    public static Notification problem(Refusal refusal) {
        return problem(refusal.key(), refusal.arguments());
    }

    /** Says what did not work; read out at once. */
    public static Notification problem(String key, Object... arguments) {
        return show(text(key, arguments), LONG, true);
    }

    private static Notification show(String text, int duration, boolean urgent) {
        var toast = new Notification(new Span(text));
        toast.setDuration(duration);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setAssertive(urgent);
        toast.addClassName(urgent ? "toast-problem" : "toast-done");
        toast.open();
        return toast;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
