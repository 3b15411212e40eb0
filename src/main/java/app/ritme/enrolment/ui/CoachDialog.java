package app.ritme.enrolment.ui;

import app.ritme.enrolment.EnrolmentDetails;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.people.Host;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Toast;
import java.util.List;

/** Who looks after them from now on. */
class CoachDialog extends FormDialog {

    private final EnrolmentDetails enrolment;
    private final EnrolmentStepService steps;
    private final Runnable changed;
    private final CoachBox coach;

    CoachDialog(EnrolmentDetails enrolment, List<Host> team, EnrolmentStepService steps, Runnable changed) {
        super(
                EnrolmentWords.text("enrolment.coach.title", EnrolmentWords.names(enrolment.row())),
                EnrolmentWords.text("enrolment.coach.go"));
        this.enrolment = enrolment;
        this.steps = steps;
        this.changed = changed;
        coach = new CoachBox(team, enrolment.coach());
        says("error.enrolment.own-coach", coach);
        fields(coach);
    }

    @Override
    protected void save() {
        steps.entrust(enrolment.row().id(), coach.chosen());
        changed.run();
        Toast.done("enrolment.coach.done");
    }
}
