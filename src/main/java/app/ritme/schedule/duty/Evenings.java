package app.ritme.schedule.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When the day after is mailed: in the evening, by the clock of the house. */
final class Evenings {

    private static final LocalTime HOUR = LocalTime.of(20, 0);

    private Evenings() {}

    /** The first evening after this moment. */
    static Instant after(Instant moment, ZoneId house) {
        ZonedDateTime there = moment.atZone(house);
        Instant today = there.toLocalDate().atTime(HOUR).atZone(house).toInstant();
        return today.isAfter(moment)
                ? today
                : there.toLocalDate().plusDays(1).atTime(HOUR).atZone(house).toInstant();
    }

    /** The day an evening's paper is about. */
    static LocalDate dayAfter(Instant evening, ZoneId house) {
        return LocalDate.ofInstant(evening, house).plusDays(1);
    }
}
