package app.ritme.today;

import app.ritme.enrolment.MyStay;
import app.ritme.journal.CheckInAnswers;
import app.ritme.program.Arc;
import app.ritme.schedule.MySession;
import app.ritme.schedule.changes.Difference;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a guest.
 *
 * @param today the guest's own day now, and {@code time} the wall time there
 * @param shown the day whose sessions these are
 * @param stay absent for a guest without one
 * @param arc of the day that is shown; absent outside of a stay
 * @param compassWaits whether it can be rated now
 * @param checkIn of today; absent while nothing was said
 * @param questionnaires how many wait to be filled in
 * @param changes what was told of changes and not put away
 */
public record GuestDay(
        LocalDate today,
        LocalTime time,
        ZoneId zone,
        LocalDate shown,
        @Nullable MyStay stay,
        @Nullable Arc arc,
        boolean compassWaits,
        List<MySession> sessions,
        @Nullable CheckInAnswers checkIn,
        int questionnaires,
        List<Difference> changes) {

    public boolean isToday() {
        return shown.equals(today);
    }
}
