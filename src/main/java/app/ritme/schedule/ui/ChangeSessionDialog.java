package app.ritme.schedule.ui;

import app.ritme.schedule.Change;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionDetails;

/** Changes all of a session: what it is, people and room. */
class ChangeSessionDialog extends SeenSessionDialog {

    private final SessionFields fields;

    ChangeSessionDialog(SessionDetails details, SessionDesk desk) {
        super(details, desk, "change");
        fields = new SessionFields(desk, "session-" + details.id().value());
        fields.show(details);
        fields.sayIn(this);
        fields(fields, scope, leaveOut);
    }

    @Override
    void show(SessionDetails details) {
        fields.show(details);
    }

    @Override
    SessionData read() {
        return fields.read(this);
    }

    @Override
    Change write(SessionData data) {
        return desk.sessions().change(seen().id(), data, seen().version());
    }

    @Override
    String done(SessionData data) {
        return "session.changed";
    }
}
