package app.ritme.enrolment.ui;

import app.ritme.shared.Refusal;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;

/** Why somebody goes before those who wait; there once it is asked for. */
class PassingReason extends TextField {

    private static final String ASKED = "error.enrolment.waiting.reason";
    private static final Set<String> WAITING = Set.of(ASKED, "error.enrolment.waiting.manager", "error.place.full");

    PassingReason() {
        super(EnrolmentWords.text("enrolment.passing"));
        setHelperText(getTranslation("enrolment.passing.help"));
        setMaxLength(200);
        setVisible(false);
        setTestId("passing-reason");
    }

    void showFor(Refusal refusal) {
        if (refusal.key().equals(ASKED)) {
            setVisible(true);
            focus();
        }
    }

    /** Whether the waiting list is another way on. */
    static boolean meansWaiting(Refusal refusal) {
        return WAITING.contains(refusal.key());
    }
}
