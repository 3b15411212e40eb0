package app.ritme.enrolment;

import app.ritme.people.PersonId;
import app.ritme.program.ProgramVersionId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a guest is here, or will be: confirmed or active. Arrival is day 1, departure the last day.
 *
 * @param version what was sold; later versions of the program do not change it
 * @param coach who talks with them; absent until somebody is asked to
 */
public record Stay(
        EnrolmentId enrolment,
        EditionId edition,
        PersonId guest,
        String guestName,
        ProgramVersionId version,
        LocalDate arrival,
        LocalDate departure,
        EnrolmentState state,
        @Nullable PersonId coach)
        implements Serializable {

    /** As a query finds it. */
    Stay(Enrolment enrolment, EnrolmentGuest guest, String guestName) {
        this(
                enrolment.id(),
                enrolment.edition(),
                guest.person(),
                guestName,
                enrolment.programVersion(),
                enrolment.arrival(),
                enrolment.departure(),
                enrolment.state(),
                enrolment.coach().orElse(null));
    }

    /** Who talks with whom while they are here, by guest; those without a coach are left out. */
    public static Map<UUID, UUID> coaches(Collection<Stay> stays) {
        Map<UUID, UUID> coaches = new HashMap<>();
        for (Stay stay : stays) {
            PersonId own = stay.coach();
            if (own != null) {
                coaches.put(stay.guest().value(), own.value());
            }
        }
        return coaches;
    }

    /** The arrival day is 1. */
    public int dayOfStay(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(arrival, day) + 1;
    }

    public int lengthOfStay() {
        return dayOfStay(departure);
    }
}
