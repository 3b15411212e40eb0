package app.ritme.schedule.ui;

import app.ritme.schedule.Change;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.planner.CheckService.Asked;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds a session by hand. */
class AddSessionDialog extends SessionFormDialog {

    private final SessionFields fields;
    private final RepeatFields repeats = new RepeatFields();

    AddSessionDialog(SessionDesk desk, LocalDate day) {
        super(
                desk,
                UI.getCurrent().getTranslation("session.add.title"),
                UI.getCurrent().getTranslation("session.add.go"));
        fields = new SessionFields(desk, "session-new");
        fields.begin(day);
        fields.sayIn(this);
        repeats.begin(day);
        fields.addDayListener(repeats::begin);
        repeats.sayIn(this);
        fields(fields, repeats, leaveOut);
    }

    @Override
    SessionData read() {
        return fields.read(this);
    }

    @Override
    Optional<Several> several(SessionData data) {
        return repeats.read(this, data.day()).map(repetition -> {
            List<LocalDate> days = repetition.days();
            return new Several(
                    days.stream()
                            .map(day -> new Asked(data.movedTo(day, data.at()), Optional.empty()))
                            .toList(),
                    out -> desk.series()
                            .add(data, repetition, out.stream().map(days::get).collect(Collectors.toSet())),
                    "repeat.add.done");
        });
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
