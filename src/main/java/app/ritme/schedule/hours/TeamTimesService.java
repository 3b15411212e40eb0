package app.ritme.schedule.hours;

import app.ritme.people.PersonId;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working hours and leave of everybody who works here. */
@Service
@Managers
@Transactional(readOnly = true)
public class TeamTimesService {

    private final WorkTimes times;

    TeamTimesService(WorkTimes times) {
        this.times = times;
    }

    /** @throws NotFoundException when this person does not work here */
    public PersonTimes times(PersonId person) {
        times.requireColleague(person);
        return times.of(person);
    }

    /**
     * Sets the whole week; a day that is not in it is free.
     *
     * @throws Refusal when a day would end before it begins
     */
    @Transactional
    public void setWeek(PersonId person, List<DayHours> week) {
        times.requireColleague(person);
        times.setWeek(person, week);
    }

    /** @throws Refusal when it would end before it begins */
    @Transactional
    public LeaveId addLeave(PersonId person, LocalDate first, LocalDate last) {
        times.requireColleague(person);
        return times.addLeave(person, first, last);
    }

    @Transactional
    public void removeLeave(LeaveId id) {
        times.removeLeave(times.leave(id));
    }
}
