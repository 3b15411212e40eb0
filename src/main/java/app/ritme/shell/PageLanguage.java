package app.ritme.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Tells the browser which language the page speaks, and what to say when the connection is lost or a request fails. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var words = event.getSource().getInstantiator().getI18NProvider();
        event.getSource().setSystemMessagesProvider(info -> {
            var messages = new CustomizedSystemMessages();
            messages.setInternalErrorCaption(words.getTranslation("error.failure.title", info.getLocale()));
            messages.setInternalErrorMessage(words.getTranslation("error.failure.text", info.getLocale()));
            // A cookie that is gone is a session that is over: the page asks to sign in, what was typed is kept.
            messages.setCookiesDisabledNotificationEnabled(false);
            return messages;
        });
        // late, so that the language of the account has been set by then
        event.getSource()
                .addUIInitListener(started ->
                        started.getUI().beforeClientResponse(started.getUI(), context -> speak(started.getUI())));
    }

    private static void speak(UI ui) {
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage());
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("error.offline"));
        lost.setDialogTextGaveUp(ui.getTranslation("error.offline.given-up"));
    }
}
