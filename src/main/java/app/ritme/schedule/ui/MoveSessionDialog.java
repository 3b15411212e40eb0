package app.ritme.schedule.ui;

import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.SessionId;
import app.ritme.shared.Language;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Optional;

/** Moves a session to another time; who and where stay the same. */
class MoveSessionDialog extends SessionFormDialog {

    private final DatePicker day = ComponentTexts.on(new DatePicker(getTranslation("session.day")));
    private final TimePicker start = new TimePicker(getTranslation("session.start"));
    private SessionDetails seen;

    MoveSessionDialog(SessionDetails details, SessionDesk desk) {
        super(
                desk,
                UI.getCurrent()
                        .getTranslation(
                                "session.move.title",
                                SessionWords.title(
                                        details.data().kind(), details.data().title())),
                UI.getCurrent().getTranslation("session.move.go"));
        seen = details;
        day.setTestId("move-day");
        start.setStep(Duration.ofMinutes(15));
        start.setLocale(Language.of(getLocale()).locale());
        start.setTestId("move-start");
        show(details);
        fields(new FormRow(day, start));
    }

    private void show(SessionDetails details) {
        seen = details;
        day.setValue(details.data().day());
        start.setValue(details.data().at());
    }

    @Override
    SessionData read() {
        require(day, day.getValue() != null);
        require(start, start.getValue() != null);
        return seen.data().movedTo(day.getValue(), start.getValue());
    }

    /** An alternative may also be another room or person. */
    @Override
    void write(SessionData data) {
        if (data.equals(seen.data().movedTo(data.day(), data.at()))) {
            desk.sessions().move(seen.id(), data.day(), data.at(), seen.version());
        } else {
            desk.sessions().change(seen.id(), data, seen.version());
        }
    }

    @Override
    Optional<SessionId> session() {
        return Optional.of(seen.id());
    }

    @Override
    String done(SessionData data) {
        return "session.moved";
    }

    @Override
    protected Optional<Conflict> conflict() {
        SessionDetails now = desk.sessions().details(seen.id());
        return Optional.of(new Conflict(SessionWords.told(now), () -> show(now), () -> seen = now));
    }
}
