package app.ritme.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** Before somebody signs out: what has not arrived is said, and then nothing of theirs stays in the browser. */
public final class Leaving {

    private Leaving() {}

    /** @param leave ends the session */
    public static void of(UUID account, Runnable leave) {
        PhoneOutbox.waiting(account, count -> {
            if (count == 0) {
                wipe(account, leave);
            } else {
                ask(account, count, leave);
            }
        });
    }

    private static void ask(UUID account, int count, Runnable leave) {
        UI ui = UI.getCurrent();
        String text = count == 1
                ? ui.getTranslation("pocket.leave.text.one")
                : ui.getTranslation("pocket.leave.text.more", count);
        Confirm.ask(
                        ui.getTranslation("pocket.leave.title"),
                        text,
                        ui.getTranslation("pocket.leave.go"),
                        () -> wipe(account, leave))
                .orStay(ui.getTranslation("pocket.leave.stay"), () -> {});
    }

    private static void wipe(UUID account, Runnable leave) {
        Drafts.wipe();
        PhoneOutbox.wipe(account, leave);
    }
}
