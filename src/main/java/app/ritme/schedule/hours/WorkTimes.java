package app.ritme.schedule.hours;

import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.shared.NotFoundException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Working hours and leave of one person, whoever asks. */
@Component
class WorkTimes {

    private final WorkingHoursRepository hours;
    private final LeaveRepository leaves;
    private final PersonNames names;
    private final Clock clock;

    WorkTimes(WorkingHoursRepository hours, LeaveRepository leaves, PersonNames names, Clock clock) {
        this.hours = hours;
        this.leaves = leaves;
        this.names = names;
        this.clock = clock;
    }

    PersonTimes of(PersonId person) {
        return new PersonTimes(
                hours.findByPersonId(person.value()).stream()
                        .map(WorkingHours::hours)
                        .sorted(Comparator.comparing(DayHours::day))
                        .toList(),
                leaves
                        .findByPersonIdAndLastDayGreaterThanEqualOrderByFirstDay(person.value(), LocalDate.now(clock))
                        .stream()
                        .map(Leave::row)
                        .toList());
    }

    void setWeek(PersonId person, List<DayHours> week) {
        Map<DayOfWeek, DayHours> wanted = new EnumMap<>(DayOfWeek.class);
        week.forEach(DayHours::refuseDisorder);
        week.forEach(day -> wanted.put(day.day(), day));
        for (WorkingHours known : hours.findByPersonId(person.value())) {
            DayHours now = wanted.remove(known.weekday());
            if (now == null) {
                hours.delete(known);
            } else {
                known.become(now);
            }
        }
        wanted.values().forEach(day -> hours.save(new WorkingHours(person, day)));
    }

    LeaveId addLeave(PersonId person, LocalDate first, LocalDate last) {
        return leaves.save(new Leave(person, first, last)).row().id();
    }

    void removeLeave(Leave leave) {
        leaves.delete(leave);
    }

    /** @throws NotFoundException when there is no such leave */
    Leave leave(LeaveId id) {
        return leaves.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException when nobody who works here is meant */
    void requireColleague(PersonId person) {
        PersonName name = names.of(Set.of(person)).get(person);
        if (name == null || !name.worksHere()) {
            throw new NotFoundException();
        }
    }
}
