package app.ritme.enrolment.ui;

import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.shared.ui.CurrentHouse;

/** Where the screens of this feature are, in the house of this tab. */
public final class EnrolmentNavigation {

    static final String EDITION = "edition";
    static final String ENROLMENT = "enrolment";

    private EnrolmentNavigation() {}

    /** All editions, and who is on the way into them. */
    public static String editions() {
        return "o/" + CurrentHouse.get().slug() + "/editions";
    }

    /** One edition, and who is on the way into it. */
    public static String edition(EditionId edition) {
        return editions() + "?" + EDITION + "=" + edition.value();
    }

    /** One enrolment. */
    public static String enrolment(EnrolmentId enrolment) {
        return editions() + "?" + ENROLMENT + "=" + enrolment.value();
    }

    /** What the guest who reads told before the stay. */
    public static String intake() {
        return "o/" + CurrentHouse.get().slug() + "/intake";
    }
}
