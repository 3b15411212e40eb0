package app.ritme.schedule.ui;

import app.ritme.schedule.Change;
import app.ritme.schedule.Clash;
import app.ritme.schedule.Clash.Alternative;
import app.ritme.schedule.Clash.Way;
import app.ritme.schedule.PartKind;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SlotTaken;
import app.ritme.schedule.planner.Remark;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A dialog that puts a session somewhere. Who comes second is told who and what was first, and where else it can be. */
abstract class SessionFormDialog extends FormDialog {

    private static final int MOST_REMARKS = 3;

    /** Where the one form is about several sessions. */
    protected final LeaveOut leaveOut = new LeaveOut();

    protected final SessionDesk desk;
    private @Nullable SessionData wanted;
    private @Nullable Clash clash;

    SessionFormDialog(SessionDesk desk, String title, String verb) {
        super(title, verb);
        this.desk = desk;
    }

    /** What is filled in. */
    abstract SessionData read();

    /** Writes it. */
    abstract Change write(SessionData data);

    /** The session this is about; empty for a new one. */
    abstract Optional<SessionId> session();

    abstract String done(SessionData data);

    /** What it comes to where it is about more sessions than one. */
    Optional<Several> several(SessionData data) {
        return Optional.empty();
    }

    @Override
    protected final void save() {
        SessionData data = read();
        several(data).ifPresentOrElse(this::put, () -> consider(data));
    }

    private void put(Several all) {
        List<Change> changes = leaveOut.write(all, desk);
        desk.did(changes);
        Toast.done(all.done(), changes.size());
    }

    private void consider(SessionData data) {
        List<Remark> remarks = desk.checks().check(data, session());
        if (!remarks.isEmpty()) {
            wanted = data;
            throw new Refusal(
                    "session.remarks",
                    remarks.stream().limit(MOST_REMARKS).map(RuleWords::reason).collect(Collectors.joining(" ")));
        }
        put(data);
    }

    private void put(SessionData data) {
        Change change;
        try {
            change = write(data);
        } catch (SlotTaken taken) {
            wanted = data;
            clash = desk.clashes().explain(data, session());
            throw explained(clash);
        }
        desk.did(change);
        Toast.done(
                done(data),
                SessionWords.title(data.kind(), data.title()),
                Formats.here().day(data.day()),
                Formats.here().time(data.at()));
    }

    private Refusal explained(Clash found) {
        if (found.taken().isEmpty()) {
            return new Refusal("session.clash.gone");
        }
        String taken = found.taken().stream()
                .map(one -> getTranslation(
                        one.part() == PartKind.EQUIPMENT ? "session.clash.equipment" : "session.clash.one",
                        one.name(),
                        SessionWords.title(one.kind(), one.title()),
                        SessionWords.hours(one.when())))
                .collect(Collectors.joining(" "));
        return new Refusal(found.alternatives().isEmpty() ? "session.clash.none" : "session.clash", taken);
    }

    @Override
    protected List<Button> waysOn(Refusal refusal) {
        SessionData remarked = wanted;
        if (remarked != null && refusal.key().equals("session.remarks")) {
            var anyway = action(getTranslation("session.remarks.go"), () -> put(remarked));
            anyway.setTestId("anyway");
            return List.of(anyway);
        }
        Clash found = clash;
        return found == null || !refusal.key().startsWith("session.clash")
                ? List.of()
                : found.alternatives().stream().map(this::button).toList();
    }

    private Button button(Alternative alternative) {
        SessionData data = alternative.data();
        boolean sameDay = wanted != null && wanted.day().equals(data.day());
        String time = Formats.here().time(data.at());
        var text = switch (alternative.way()) {
            case TIME ->
                sameDay
                        ? getTranslation("session.clash.time", time)
                        : getTranslation("session.clash.day", Formats.here().day(data.day()), time);
            case ROOM -> getTranslation("session.clash.room", alternative.name());
            case PERSON -> getTranslation("session.clash.person", alternative.name());
        };
        var button = action(text, () -> put(data));
        button.setIcon((alternative.way() == Way.TIME ? Icons.CLOCK : Icons.SWAP).small());
        button.setTestId("instead-" + alternative.way().name().toLowerCase(Locale.ROOT));
        return button;
    }

    final void at(String key, HasValidation field) {
        says(key, field);
    }

    final void needs(HasValidation field, boolean filled) {
        require(field, filled);
    }
}
