package app.ritme.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import java.util.function.IntConsumer;

/** What the pages without a network keep in this browser, as far as signing out is concerned. See offline/sign-out.js. */
public final class PhoneOutbox {

    private static final String SCRIPT = "return import('/offline/sign-out.js').then(phone => phone.";

    private PhoneOutbox() {}

    /** Tells how much of this account has not arrived; nothing where the browser cannot say. */
    public static void waiting(UUID account, IntConsumer then) {
        UI.getCurrent()
                .getPage()
                .executeJs(SCRIPT + "waiting($0))", account.toString())
                .then(Integer.class, then::accept, problem -> then.accept(0));
    }

    /** Leaves nothing of this account behind, and goes on when nothing is. */
    public static void wipe(UUID account, Runnable then) {
        UI.getCurrent()
                .getPage()
                .executeJs(SCRIPT + "wipe($0))", account.toString())
                .then(done -> then.run(), problem -> then.run());
    }
}
