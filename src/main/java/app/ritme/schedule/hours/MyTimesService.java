package app.ritme.schedule.hours;

import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working hours and leave of who asks. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class MyTimesService {

    private final WorkTimes times;
    private final Self self;

    MyTimesService(WorkTimes times, Self self) {
        this.times = times;
        this.self = self;
    }

    public PersonTimes times() {
        return times.of(self.person());
    }

    /**
     * Sets the whole week; a day that is not in it is free.
     *
     * @throws Refusal when a day would end before it begins
     */
    @Transactional
    public void setWeek(List<DayHours> week) {
        times.setWeek(self.person(), week);
    }

    /** @throws Refusal when it would end before it begins */
    @Transactional
    public LeaveId addLeave(LocalDate first, LocalDate last) {
        return times.addLeave(self.person(), first, last);
    }

    @Transactional
    public void removeLeave(LeaveId id) {
        PersonId me = self.person();
        Leave leave = times.leave(id);
        if (!leave.person().equals(me)) {
            throw new NotFoundException();
        }
        times.removeLeave(leave);
    }
}
