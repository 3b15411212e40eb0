package app.ritme.schedule.ui;

import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionDetails;
import app.ritme.shared.Language;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormRow;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;

/** Moves a session to another time; who and where stay the same. */
class MoveSessionDialog extends SeenSessionDialog {

    private final DatePicker day = ComponentTexts.on(new DatePicker(getTranslation("session.day")));
    private final TimePicker start = new TimePicker(getTranslation("session.start"));

    MoveSessionDialog(SessionDetails details, SessionDesk desk) {
        super(details, desk, "move");
        day.setTestId("move-day");
        start.setStep(Duration.ofMinutes(15));
        start.setAutoOpen(false);
        start.setLocale(Language.of(getLocale()).locale());
        start.setTestId("move-start");
        show(details);
        fields(new FormRow(day, start));
    }

    @Override
    void show(SessionDetails details) {
        day.setValue(details.data().day());
        start.setValue(details.data().at());
    }

    @Override
    SessionData read() {
        require(day, day.getValue() != null);
        require(start, start.getValue() != null);
        return seen().data().movedTo(day.getValue(), start.getValue());
    }

    /** An alternative may also be another room or person. */
    @Override
    void write(SessionData data) {
        if (data.equals(seen().data().movedTo(data.day(), data.at()))) {
            desk.sessions().move(seen().id(), data.day(), data.at(), seen().version());
        } else {
            desk.sessions().change(seen().id(), data, seen().version());
        }
    }

    @Override
    String done(SessionData data) {
        return "session.moved";
    }
}
