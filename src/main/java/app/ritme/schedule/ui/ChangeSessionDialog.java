package app.ritme.schedule.ui;

import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.SessionId;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** Changes all of a session: what it is, people and room. */
class ChangeSessionDialog extends SessionFormDialog {

    private final SessionFields fields;
    private SessionDetails seen;

    ChangeSessionDialog(SessionDetails details, SessionDesk desk) {
        super(
                desk,
                UI.getCurrent()
                        .getTranslation(
                                "session.change.title",
                                SessionWords.title(
                                        details.data().kind(), details.data().title())),
                UI.getCurrent().getTranslation("session.change.go"));
        seen = details;
        fields = new SessionFields(desk, "session-" + details.id().value());
        fields.show(details);
        fields.sayIn(this);
        fields(fields);
    }

    @Override
    SessionData read() {
        return fields.read(this);
    }

    @Override
    void write(SessionData data) {
        desk.sessions().change(seen.id(), data, seen.version());
    }

    @Override
    Optional<SessionId> session() {
        return Optional.of(seen.id());
    }

    @Override
    String done(SessionData data) {
        return "session.changed";
    }

    @Override
    protected Optional<Conflict> conflict() {
        SessionDetails now = desk.sessions().details(seen.id());
        return Optional.of(new Conflict(
                SessionWords.told(now),
                () -> {
                    seen = now;
                    fields.show(now);
                },
                () -> seen = now));
    }
}
