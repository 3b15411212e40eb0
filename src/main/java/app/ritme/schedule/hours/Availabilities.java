package app.ritme.schedule.hours;

import app.ritme.people.PersonId;
import app.ritme.schedule.hours.Availability.Away;
import app.ritme.schedule.hours.WorkingHoursRepository.TimesRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Knows when those who work here are there. */
@Component
public class Availabilities {

    private final WorkingHoursRepository hours;

    Availabilities(WorkingHoursRepository hours) {
        this.hours = hours;
    }

    /** Those who work at this moment and are not away, who began first first; in one statement. */
    public List<AtWork> atWork(LocalDateTime moment) {
        return hours.atWork(moment.getDayOfWeek(), moment.toLocalDate(), moment.toLocalTime());
    }

    /** Of everybody, in one statement. */
    public Availability between(LocalDate from, LocalDate to) {
        Map<PersonId, Map<DayOfWeek, DayHours>> weeks = new HashMap<>();
        Map<PersonId, List<Away>> away = new HashMap<>();
        for (TimesRow row : hours.times(from, to)) {
            var person = new PersonId(row.person());
            weeks.computeIfAbsent(person, none -> new EnumMap<>(DayOfWeek.class))
                    .put(row.weekday(), new DayHours(row.weekday(), row.starts(), row.ends()));
            LocalDate gone = row.away();
            LocalDate back = row.back();
            if (gone != null && back != null) {
                away.computeIfAbsent(person, none -> new ArrayList<>()).add(new Away(gone, back));
            }
        }
        return new Availability(weeks, away);
    }
}
