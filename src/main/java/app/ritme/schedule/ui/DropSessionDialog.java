package app.ritme.schedule.ui;

import app.ritme.schedule.Change;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.When;
import com.vaadin.flow.component.html.Paragraph;

/** A session that was dropped where something stands against it: says what, and what is possible instead. */
class DropSessionDialog extends SeenSessionDialog {

    private final SessionData wanted;

    DropSessionDialog(SessionDetails details, SessionData wanted, SessionDesk desk) {
        super(details, desk, "move");
        this.wanted = wanted;
        var becomes = new Paragraph(getTranslation(
                "board.drop.wanted",
                SessionWords.when(new When(wanted.day(), wanted.at(), wanted.minutes(), details.zone()))));
        becomes.addClassName("drop-becomes");
        fields(becomes);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                tryNow();
            }
        });
    }

    /** Another's change stays; where this should go stays too. */
    @Override
    void show(SessionDetails details) {
        close();
        desk.changed().run();
    }

    @Override
    SessionData read() {
        return wanted;
    }

    @Override
    Change write(SessionData data) {
        return desk.sessions().change(seen().id(), data, seen().version());
    }

    @Override
    String done(SessionData data) {
        return "session.moved";
    }
}
