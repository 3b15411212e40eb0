package app.ritme.enrolment.ui;

import app.ritme.enrolment.EnrolmentDetails;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalTime;
import java.util.List;

/** Until when a place is kept for them; when there is none, the waiting list. */
class OfferDialog extends FormDialog {

    private static final int USUAL_DAYS = 2;
    private static final LocalTime USUAL_HOUR = LocalTime.NOON;

    private final EnrolmentDetails enrolment;
    private final EnrolmentStepService steps;
    private final Runnable changed;
    private final MomentFields until;
    private final PassingReason reason = new PassingReason();

    OfferDialog(EnrolmentDetails enrolment, EnrolmentStepService steps, Runnable changed) {
        super(
                EnrolmentWords.text("enrolment.offer.title", EnrolmentWords.names(enrolment.row())),
                EnrolmentWords.text("enrolment.step.offer"));
        this.enrolment = enrolment;
        this.steps = steps;
        this.changed = changed;
        until = new MomentFields(enrolment.today().plusDays(USUAL_DAYS).atTime(USUAL_HOUR));
        says("error.enrolment.until", until.day());
        fields(new Paragraph(getTranslation("enrolment.offer.text")), until, reason);
    }

    @Override
    protected void save() {
        require(until.day(), until.day().getValue() != null);
        require(until.hour(), until.hour().getValue() != null);
        steps.offer(enrolment.row().id(), until.value(), reason.getValue());
        changed.run();
        Toast.done("enrolment.offer.done", EnrolmentWords.names(enrolment.row()));
    }

    @Override
    protected List<Button> waysOn(Refusal refusal) {
        reason.showFor(refusal);
        boolean waits = enrolment.row().state() == EnrolmentState.WAITLISTED;
        return waits || !PassingReason.meansWaiting(refusal) ? List.of() : List.of(waitingList());
    }

    private Button waitingList() {
        var button = action(getTranslation("enrolment.step.wait"), () -> {
            steps.awaitPlace(enrolment.row().id());
            changed.run();
            Toast.done("enrolment.wait.done", EnrolmentWords.names(enrolment.row()));
        });
        button.setTestId("to-waiting-list");
        return button;
    }
}
