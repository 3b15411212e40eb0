package app.ritme.schedule.ui;

import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.SessionId;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** A dialog about a session that is there already, and that a colleague may change meanwhile. */
abstract class SeenSessionDialog extends SessionFormDialog {

    private SessionDetails seen;

    /** @param what is done, as the keys of its texts name it */
    SeenSessionDialog(SessionDetails details, SessionDesk desk, String what) {
        super(
                desk,
                UI.getCurrent()
                        .getTranslation(
                                "session." + what + ".title",
                                SessionWords.title(
                                        details.data().kind(), details.data().title())),
                UI.getCurrent().getTranslation("session." + what + ".go"));
        seen = details;
    }

    /** Shows it in the fields. */
    abstract void show(SessionDetails details);

    /** As it is as far as this dialog knows. */
    final SessionDetails seen() {
        return seen;
    }

    @Override
    final Optional<SessionId> session() {
        return Optional.of(seen.id());
    }

    @Override
    protected final Optional<Conflict> conflict() {
        SessionDetails now = desk.sessions().details(seen.id());
        return Optional.of(new Conflict(
                SessionWords.told(now),
                () -> {
                    seen = now;
                    show(now);
                },
                () -> seen = now));
    }
}
