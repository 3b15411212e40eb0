package app.ritme.schedule;

import app.ritme.schedule.series.Rhythm;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that repeat, as one rule with exceptions. The sessions are the truth: this row says what they are, and is written
 * from them after each change.
 */
@Entity
class SessionSeries {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private String rule;
    private String exceptions;

    @SuppressWarnings("unused") // the rule begins there, for who reads the table
    private LocalDate firstDay;

    private LocalDate lastDay;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime startTime;

    private String zone;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SessionSeries() {}

    /** @param days of its sessions, at least one */
    @SuppressWarnings("NullAway.Init")
    SessionSeries(Rhythm rhythm, LocalTime at, ZoneId zone, Collection<LocalDate> days) {
        this.startTime = at;
        this.zone = zone.getId();
        settle(rhythm, days);
    }

    /** One that was there before. */
    SessionSeries(Recurrence known, Collection<LocalDate> days) {
        this(known.rhythm(), known.at(), known.zone(), days);
        this.id = known.series();
    }

    /** Says of which days it is now. */
    void settle(Collection<LocalDate> days) {
        settle(rhythm(), days);
    }

    private void settle(Rhythm rhythm, Collection<LocalDate> days) {
        SortedSet<LocalDate> here = new TreeSet<>(days);
        this.firstDay = here.first();
        this.lastDay = here.last();
        this.rule = rhythm.rule(lastDay);
        Set<LocalDate> missing = new HashSet<>(rhythm.days(firstDay, lastDay));
        missing.removeAll(here);
        this.exceptions = missing.stream()
                .sorted()
                .map(DateTimeFormatter.BASIC_ISO_DATE::format)
                .collect(Collectors.joining(","));
    }

    UUID id() {
        return id;
    }

    Rhythm rhythm() {
        return Rhythm.of(rule);
    }

    LocalTime at() {
        return startTime;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Repeats repeats() {
        return new Repeats(new SeriesId(id), rhythm(), lastDay);
    }

    Recurrence recurrence(LocalDate day) {
        return new Recurrence(id, day, rhythm(), startTime, zone());
    }
}
