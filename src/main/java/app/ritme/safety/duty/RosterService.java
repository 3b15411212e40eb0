package app.ritme.safety.duty;

import app.ritme.people.PersonId;
import app.ritme.people.PersonNames;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import app.ritme.shared.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is on duty when: read by everybody who works here, set by managers. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class RosterService {

    /** At most so many weeks at once. */
    public static final int MOST_WEEKS = 26;

    private static final String ONCE = "duty_shift_once";
    private static final int DAYS = 7;

    private final DutyShiftRepository shifts;
    private final PersonNames names;

    RosterService(DutyShiftRepository shifts, PersonNames names) {
        this.shifts = shifts;
        this.names = names;
    }

    /** The shifts of the week that begins on this day, the first first. */
    public List<ShiftRow> week(LocalDate first, ZoneId house) {
        return shifts.between(
                first.atStartOfDay(house).toInstant(),
                first.plusDays(DAYS).atStartOfDay(house).toInstant());
    }

    /**
     * Puts somebody on duty, on this day and the same one of the weeks after it.
     *
     * @param weeks how many in all
     * @throws NotFoundException when this person does not work here
     * @throws Refusal when they are on duty then already
     */
    @Managers
    @Transactional
    public void add(ZoneId house, NewShift shift, int weeks) {
        PersonId colleague = names.ofTeam(shift.staff()).id();
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new Refusal("error.roster.weeks", MOST_WEEKS);
        }
        try {
            for (int week = 0; week < weeks; week++) {
                shifts.save(shift(colleague, shift.weeksLater(week), house));
            }
            shifts.flush();
        } catch (DataIntegrityViolationException twice) {
            if (Violation.constraint(twice).filter(ONCE::equals).isEmpty()) {
                throw twice;
            }
            throw new Refusal("error.roster.twice");
        }
    }

    @Managers
    @Transactional
    public void remove(DutyShiftId id) {
        shifts.delete(shifts.findById(id.value()).orElseThrow(NotFoundException::new));
    }

    private static DutyShift shift(PersonId colleague, NewShift shift, ZoneId house) {
        LocalDate last =
                shift.until().isAfter(shift.from()) ? shift.day() : shift.day().plusDays(1);
        Instant starts = shift.day().atTime(shift.from()).atZone(house).toInstant();
        return new DutyShift(colleague, starts, Duty.end(last.atTime(shift.until()), house));
    }
}
