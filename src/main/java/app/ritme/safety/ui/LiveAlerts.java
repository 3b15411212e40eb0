package app.ritme.safety.ui;

import app.ritme.safety.AlertNews;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** Keeps what is on a page as it is about alerts, as long as it is on a page. */
final class LiveAlerts {

    private LiveAlerts() {}

    /** @param renew shows it as it stands now */
    static void keep(Component shown, AlertNews news, Runnable renew) {
        shown.addAttachListener(event -> {
            UI ui = event.getUI();
            Runnable enough = news.tell(() -> ui.access(renew::run));
            shown.addDetachListener(gone -> {
                gone.unregisterListener();
                enough.run();
            });
        });
    }
}
