package app.ritme.enrolment;

/** How far an enrolment has come. */
public enum EnrolmentState {
    ENQUIRED,
    INTAKE,
    OFFERED,
    CONFIRMED,
    ACTIVE,
    COMPLETED,
    WAITLISTED,
    CANCELLED,
    STOPPED;

    /** The steps there are; whoever is sure at once goes from an enquiry straight to an offer or a confirmation. */
    public boolean leadsTo(EnrolmentState next) {
        return switch (this) {
            case ENQUIRED ->
                next == INTAKE || next == OFFERED || next == CONFIRMED || next == WAITLISTED || next == CANCELLED;
            case INTAKE -> next == OFFERED || next == WAITLISTED || next == CANCELLED;
            case WAITLISTED -> next == OFFERED || next == CANCELLED;
            case OFFERED -> next == CONFIRMED || next == INTAKE || next == CANCELLED;
            case CONFIRMED -> next == ACTIVE || next == CANCELLED;
            case ACTIVE -> next == COMPLETED || next == STOPPED;
            case COMPLETED, CANCELLED, STOPPED -> false;
        };
    }

    /** Whether a place of the edition is kept for it. */
    public boolean holdsPlace() {
        return this == OFFERED || this == CONFIRMED || this == ACTIVE;
    }

    /** Whether nothing comes after it. */
    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED || this == STOPPED;
    }
}
