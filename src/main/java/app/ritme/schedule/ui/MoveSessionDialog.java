package app.ritme.schedule.ui;

import app.ritme.schedule.Change;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.openings.Opening;
import app.ritme.schedule.openings.Openings;
import app.ritme.shared.Language;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;

/** Moves a session: to a time, to somebody or to a room, of which the best are offered first, each with its reason. */
class MoveSessionDialog extends SeenSessionDialog {

    private final DatePicker day = ComponentTexts.on(new DatePicker(getTranslation("session.day")));
    private final TimePicker start = new TimePicker(getTranslation("session.start"));
    private final OpeningChoice times =
            new OpeningChoice(getTranslation("move.times"), "move-times", MoveSessionDialog::time);
    private final OpeningChoice staff = new OpeningChoice(getTranslation("move.staff"), "move-staff", Opening::name);
    private final OpeningChoice rooms = new OpeningChoice(getTranslation("move.rooms"), "move-rooms", Opening::name);
    private Openings openings;

    MoveSessionDialog(SessionDetails details, SessionDesk desk) {
        super(details, desk, "move");
        openings = desk.openings().around(details.id(), details.data().day());
        day.setTestId("move-day");
        start.setStep(Duration.ofMinutes(15));
        start.setAutoOpen(false);
        start.setLocale(Language.of(getLocale()).locale());
        start.setTestId("move-start");
        show(details);

        day.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                openings = desk.openings().around(details.id(), event.getValue());
                offer();
            }
        });
        start.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                offer();
            }
        });
        times.addChoiceListener(time -> {
            start.setValue(time.data().at());
            offerOthers();
        });
        addClassName("move-dialog");
        fields(new FormRow(day, start), times, staff, rooms, scope, leaveOut);
    }

    @Override
    final void show(SessionDetails details) {
        day.setValue(details.data().day());
        start.setValue(details.data().at());
        offer();
    }

    @Override
    SessionData read() {
        require(day, day.getValue() != null);
        require(start, start.getValue() != null);
        return wanted();
    }

    @Override
    Change write(SessionData data) {
        return desk.sessions().change(seen().id(), data, seen().version());
    }

    @Override
    String done(SessionData data) {
        return "session.moved";
    }

    private SessionData wanted() {
        SessionData moved = seen().data().movedTo(day.getValue(), start.getValue());
        SessionData led =
                staff.chosen().map(one -> moved.with(one.data().staff())).orElse(moved);
        return rooms.chosen()
                .flatMap(one -> one.data().room().map(room -> led.in(one.data().location(), room)))
                .orElse(led);
    }

    private void offer() {
        if (day.getValue() != null && start.getValue() != null) {
            times.offer(openings.times(wanted()));
            offerOthers();
        }
    }

    /** Colleagues and rooms, as they are at that time. */
    private void offerOthers() {
        SessionData moved = seen().data().movedTo(day.getValue(), start.getValue());
        staff.offer(openings.staff(moved));
        rooms.offer(openings.rooms(moved));
    }

    private static String time(Opening opening) {
        return Formats.here().time(opening.data().at());
    }
}
