package app.ritme.enrolment.ui;

import app.ritme.enrolment.EnrolmentDetails;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalTime;
import java.util.Objects;

/** When they talk to get to know each other; free of obligation. */
class IntroductionDialog extends FormDialog {

    private static final LocalTime USUAL_HOUR = LocalTime.of(10, 0);

    private final EnrolmentDetails enrolment;
    private final EnrolmentStepService steps;
    private final Runnable changed;
    private final MomentFields at;

    IntroductionDialog(EnrolmentDetails enrolment, EnrolmentStepService steps, Runnable changed) {
        super(
                EnrolmentWords.text("enrolment.introduction.title", EnrolmentWords.names(enrolment.row())),
                EnrolmentWords.text("enrolment.step.introduction"));
        this.enrolment = enrolment;
        this.steps = steps;
        this.changed = changed;
        at = new MomentFields(Objects.requireNonNullElseGet(
                enrolment.row().introductionAt(),
                () -> enrolment.today().plusDays(1).atTime(USUAL_HOUR)));
        fields(new Paragraph(getTranslation("enrolment.introduction.text")), at);
    }

    @Override
    protected void save() {
        require(at.day(), at.day().getValue() != null);
        require(at.hour(), at.hour().getValue() != null);
        steps.planIntroduction(enrolment.row().id(), at.value());
        changed.run();
        Toast.done("enrolment.introduction.done");
    }
}
