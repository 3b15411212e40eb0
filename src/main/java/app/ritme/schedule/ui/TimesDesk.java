package app.ritme.schedule.ui;

import app.ritme.people.PersonId;
import app.ritme.schedule.hours.DayHours;
import app.ritme.schedule.hours.LeaveId;
import app.ritme.schedule.hours.MyTimesService;
import app.ritme.schedule.hours.PersonTimes;
import app.ritme.schedule.hours.TeamTimesService;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The times of one person, for whoever may change them: oneself, or a manager. */
record TimesDesk(
        Supplier<PersonTimes> read,
        Consumer<List<DayHours>> setWeek,
        BiConsumer<LocalDate, LocalDate> addLeave,
        Consumer<LeaveId> removeLeave) {

    static TimesDesk mine(MyTimesService times) {
        return new TimesDesk(times::times, times::setWeek, times::addLeave, times::removeLeave);
    }

    static TimesDesk of(TeamTimesService times, PersonId person) {
        return new TimesDesk(
                () -> times.times(person),
                week -> times.setWeek(person, week),
                (first, last) -> times.addLeave(person, first, last),
                times::removeLeave);
    }
}
