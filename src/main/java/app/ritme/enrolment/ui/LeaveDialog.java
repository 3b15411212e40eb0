package app.ritme.enrolment.ui;

import app.ritme.enrolment.EndReason;
import app.ritme.enrolment.EnrolmentDetails;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;

/** They do not come, break off, or go home sooner: asks why, and says what follows. */
class LeaveDialog extends FormDialog {

    /** What happens, as the keys of its words say it. */
    enum Kind {
        CANCEL,
        STOP,
        EARLY
    }

    private final Kind kind;
    private final EnrolmentDetails enrolment;
    private final EnrolmentStepService steps;
    private final Runnable changed;
    private final DatePicker lastDay = ComponentTexts.on(new DatePicker(getTranslation("enrolment.leave.last-day")));
    private final Select<EndReason> reason = new Select<>();

    LeaveDialog(Kind kind, EnrolmentDetails enrolment, EnrolmentStepService steps, Runnable changed) {
        super(
                EnrolmentWords.text(key(kind) + ".title", EnrolmentWords.names(enrolment.row())),
                EnrolmentWords.text(key(kind)));
        this.kind = kind;
        this.enrolment = enrolment;
        this.steps = steps;
        this.changed = changed;
        LocalDate tomorrow = enrolment.today().plusDays(1);
        lastDay.setValue(tomorrow);
        lastDay.setVisible(kind == Kind.EARLY);
        lastDay.setTestId("last-day");
        reason.setLabel(getTranslation("enrolment.leave.reason"));
        reason.setItems(EndReason.values());
        reason.setItemLabelGenerator(LeaveDialog::word);
        reason.setTestId("reason");
        says("error.enrolment.leave", lastDay);
        fields(new Paragraph(getTranslation(key(kind) + ".text")), lastDay, reason);
    }

    static String word(EndReason reason) {
        return EnrolmentWords.text("enrolment.reason." + EnrolmentWords.lower(reason));
    }

    @Override
    protected void save() {
        require(lastDay, lastDay.getValue() != null);
        require(reason, reason.getValue() != null);
        EnrolmentId id = enrolment.row().id();
        switch (kind) {
            case CANCEL -> steps.cancel(id, reason.getValue());
            case STOP -> steps.stop(id, reason.getValue());
            case EARLY -> steps.leaveEarly(id, lastDay.getValue(), reason.getValue());
        }
        changed.run();
        Toast.done(key(kind) + ".done", EnrolmentWords.names(enrolment.row()));
    }

    private static String key(Kind kind) {
        return "enrolment.leave." + EnrolmentWords.lower(kind);
    }
}
