package app.ritme.schedule.ui;

import app.ritme.schedule.CancelReason;
import app.ritme.schedule.SessionDetails;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Cancels a session, and says why in one tap. */
class CancelSessionDialog extends FormDialog {

    private final SessionDetails session;
    private final SessionDesk desk;
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
        reason.setLabel(getTranslation("session.cancel.why"));
        reason.setItems(CancelReason.values());
        reason.setItemLabelGenerator(SessionWords::reason);
        reason.setValue(CancelReason.GUEST);
        reason.setTestId("cancel-reason");
        fields(new Paragraph(getTranslation("session.cancel.text", SessionWords.when(session.when()))), reason);
    }

    @Override
    protected void save() {
        desk.did(desk.sessions().cancel(session.id(), reason.getValue()));
        Toast.undo(
                () -> desk.did(desk.sessions().restore(session.id())),
                "session.cancelled",
                SessionWords.title(session.data().kind(), session.data().title()));
    }
}
