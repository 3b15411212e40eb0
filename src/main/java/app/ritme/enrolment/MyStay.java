package app.ritme.enrolment;

import app.ritme.program.ProgramVersionId;
import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A guest's own stay, as that guest sees it. */
public record MyStay(
        EnrolmentId enrolment,
        EditionId editionId,
        ProgramVersionId version,
        LocalizedText program,
        String edition,
        LocalDate arrival,
        LocalDate departure,
        EnrolmentState state,
        String location,
        ZoneId zone)
        implements Serializable {

    /** As a query finds it. */
    MyStay(Enrolment enrolment, LocalizedText program, String edition, String location, String zone) {
        this(
                enrolment.id(),
                enrolment.edition(),
                enrolment.programVersion(),
                program,
                edition,
                enrolment.arrival(),
                enrolment.departure(),
                enrolment.state(),
                location,
                ZoneId.of(zone));
    }

    /** The arrival day is 1. */
    public int dayOfStay(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(arrival, day) + 1;
    }

    public int lengthOfStay() {
        return dayOfStay(departure);
    }

    /** Whether this day is one of the stay's. */
    public boolean has(LocalDate day) {
        return !day.isBefore(arrival) && !day.isAfter(departure);
    }
}
