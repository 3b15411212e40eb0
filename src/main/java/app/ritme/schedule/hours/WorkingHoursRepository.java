package app.ritme.schedule.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WorkingHoursRepository extends JpaRepository<WorkingHours, UUID> {

    /** One day of somebody's week beside one time away, where there is any. */
    record TimesRow(
            UUID person,
            DayOfWeek weekday,
            LocalTime starts,
            LocalTime ends,
            @Nullable LocalDate away,
            @Nullable LocalDate back) {}

    List<WorkingHours> findByPersonId(UUID person);

    @Query("select new app.ritme.schedule.hours.AtWork(p.id, p.givenName, p.familyName, h.ends) from WorkingHours h"
            + " join Person p on p.id = h.personId join Member m on m.personId = h.personId"
            + " where h.weekday = :weekday and h.starts <= :time and h.ends > :time"
            + " and m.state = app.ritme.people.MemberState.ACTIVE and m.role <> app.ritme.shared.Role.GUEST"
            + " and not exists (select l.id from Leave l where l.personId = h.personId"
            + " and l.firstDay <= :day and l.lastDay >= :day)"
            + " order by h.starts, lower(p.givenName), p.id")
    List<AtWork> atWork(DayOfWeek weekday, LocalDate day, LocalTime time);

    @Query("select new app.ritme.schedule.hours.WorkingHoursRepository$TimesRow(h.personId, h.weekday, h.starts,"
            + " h.ends, l.firstDay, l.lastDay) from WorkingHours h left join Leave l on l.personId = h.personId"
            + " and l.firstDay <= :to and l.lastDay >= :from")
    List<TimesRow> times(LocalDate from, LocalDate to);
}
