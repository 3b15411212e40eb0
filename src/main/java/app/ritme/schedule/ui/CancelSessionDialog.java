package app.ritme.schedule.ui;

import app.ritme.schedule.CancelReason;
import app.ritme.schedule.Change;
import app.ritme.schedule.Scope;
import app.ritme.schedule.SessionDetails;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;

/** Cancels a session, and says why in one tap. */
class CancelSessionDialog extends FormDialog {

    private final SessionDetails session;
    private final SessionDesk desk;
    private final ScopeChoice scope;
    private final RadioButtonGroup<CancelReason> reason = new RadioButtonGroup<>();

    CancelSessionDialog(SessionDetails session, SessionDesk desk) {
        super(
                UI.getCurrent()
                        .getTranslation(
                                "session.cancel.title",
                                SessionWords.title(
                                        session.data().kind(), session.data().title())),
                UI.getCurrent().getTranslation("session.cancel.go"));
        this.session = session;
        this.desk = desk;
        scope = new ScopeChoice(session.repeats());
        reason.setLabel(getTranslation("session.cancel.why"));
        reason.setItems(CancelReason.values());
        reason.setItemLabelGenerator(SessionWords::reason);
        reason.setValue(CancelReason.GUEST);
        reason.setTestId("cancel-reason");
        fields(new Paragraph(getTranslation("session.cancel.text", SessionWords.when(session.when()))), reason, scope);
    }

    @Override
    protected void save() {
        scope.several().ifPresentOrElse(this::cancel, this::cancel);
    }

    private void cancel(Scope meant) {
        List<Change> changes = desk.series().cancel(session.id(), reason.getValue(), meant);
        desk.did(changes);
        Toast.done("repeat.cancel.done", changes.size());
    }

    private void cancel() {
        desk.did(desk.sessions().cancel(session.id(), reason.getValue()));
        Toast.undo(
                () -> desk.did(desk.sessions().restore(session.id())),
                "session.cancelled",
                SessionWords.title(session.data().kind(), session.data().title()));
    }
}
