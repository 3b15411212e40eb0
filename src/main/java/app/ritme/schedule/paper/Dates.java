package app.ritme.schedule.paper;

import app.ritme.schedule.When;
import app.ritme.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Days and hours on paper, the way the reader's language writes them. */
record Dates(Language language) {

    /** {@code Donderdag 15 oktober 2026}. */
    String longDay(LocalDate day) {
        String text = format("EEEE d MMMM uuuu", day);
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    /** {@code do 15 okt}. */
    String day(LocalDate day) {
        return format("EEE d MMM", day).replace(".", "");
    }

    /** {@code 23 – 29 november 2026}, {@code 30 november – 6 december 2026}. */
    String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return longDay(first);
        }
        boolean oneMonth = first.getMonth() == last.getMonth();
        return format(oneMonth ? "d" : "d MMMM", first) + " – " + format("d MMMM uuuu", last);
    }

    /** {@code 09:00–09:45}. */
    String hours(When when) {
        return time(when.from()) + "–" + time(when.until());
    }

    /** {@code 09:00–09:45}. */
    String hours(Instant from, Instant until, ZoneId zone) {
        return time(from.atZone(zone).toLocalTime()) + "–"
                + time(until.atZone(zone).toLocalTime());
    }

    private String time(LocalTime time) {
        return format("HH:mm", time);
    }

    private String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(value);
    }
}
