package app.ritme.journal.ui;

import app.ritme.journal.AboutSession;
import app.ritme.schedule.SessionId;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which session of one's own the writing is about: none, until one says so. */
class AboutBox extends Div {

    private final Choice choice;

    /** What can be chosen. */
    interface Choice {

        List<AboutSession> sessions();

        /** @param session nothing any more when it is empty */
        void about(Optional<SessionId> session);
    }

    AboutBox(@Nullable AboutSession session, Choice choice) {
        this.choice = choice;
        addClassName("about-box");
        show(session);
    }

    final void show(@Nullable AboutSession session) {
        removeAll();
        if (session == null) {
            var choose = new Button(
                    getTranslation("journal.about.choose"),
                    Icons.CALENDAR.create(),
                    event -> new AboutDialog(choice.sessions(), chosen -> choice.about(Optional.of(chosen))).open());
            choose.addThemeVariants(ButtonVariant.TERTIARY);
            choose.setTestId("about-choose");
            add(choose);
        } else {
            var remove = new Button(Icons.CLOSE.create(), event -> choice.about(Optional.empty()));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("journal.about.remove", AboutWords.title(session)));
            remove.setTestId("about-remove");
            add(AboutWords.line(session), remove);
        }
    }
}
