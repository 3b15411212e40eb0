package app.ritme.enrolment.ui;

import app.ritme.enrolment.EnrolmentState;
import java.util.Set;

/** What the list can show: who is here, who will come, and what is over. */
enum Shelf {
    IN_HOUSE(Set.of(EnrolmentState.ACTIVE)),
    COMING(Set.of(EnrolmentState.OFFERED, EnrolmentState.CONFIRMED)),
    ASKING(Set.of(EnrolmentState.ENQUIRED, EnrolmentState.INTAKE, EnrolmentState.WAITLISTED)),
    FINISHED(Set.of(EnrolmentState.COMPLETED)),
    GIVEN_UP(Set.of(EnrolmentState.CANCELLED, EnrolmentState.STOPPED));

    private final Set<EnrolmentState> states;

    Shelf(Set<EnrolmentState> states) {
        this.states = states;
    }

    Set<EnrolmentState> states() {
        return states;
    }
}
