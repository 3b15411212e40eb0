package app.ritme.schedule.ui;

import app.ritme.schedule.Change;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Optional;

/** Adds a session by hand. */
class AddSessionDialog extends SessionFormDialog {

    private final SessionFields fields;

    AddSessionDialog(SessionDesk desk, LocalDate day) {
        super(
                desk,
                UI.getCurrent().getTranslation("session.add.title"),
                UI.getCurrent().getTranslation("session.add.go"));
        fields = new SessionFields(desk, "session-new");
        fields.begin(day);
        fields.sayIn(this);
        fields(fields);
    }

    @Override
    SessionData read() {
        return fields.read(this);
    }

    @Override
    Change write(SessionData data) {
        return desk.sessions().add(data);
    }

    @Override
    Optional<SessionId> session() {
        return Optional.empty();
    }

    @Override
    String done(SessionData data) {
        return "session.added";
    }
}
